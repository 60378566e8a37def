/** Numbers written one after another, bit by bit. */
export interface BitWriter {
	/** The lowest bits of a number, at most 24. */
	readonly bits: (value: number, count: number) => void;
	/** A number of which most are about 2 ** scale. */
	readonly rice: (value: number, scale: number) => void;
	/** A number from 1 up, small ones in few bits. */
	readonly gamma: (value: number) => void;
	/** What was written, filled up to whole bytes. */
	readonly take: () => Uint8Array;
}

export function bitWriter(): BitWriter {
	const state = { bytes: new Uint8Array(1 << 12), at: 0, pending: 0, held: 0 };
	const bits = (value: number, count: number): void => {
		state.pending = (state.pending << count) | (value & ((1 << count) - 1));
		state.held += count;
		while (state.held >= 8) {
			state.held -= 8;
			if (state.at === state.bytes.length) {
				const larger = new Uint8Array(state.bytes.length * 2);
				larger.set(state.bytes);
				state.bytes = larger;
			}
			state.bytes[state.at] = state.pending >>> state.held;
			state.at += 1;
		}
		state.pending &= 0xff;
	};
	const ones = (count: number): void => {
		for (let left = count; left > 0; left -= 16) {
			const now = Math.min(left, 16);
			bits(2 ** now - 1, now);
		}
		bits(0, 1);
	};
	return {
		bits,
		rice(value, scale) {
			ones(value >>> scale);
			bits(value, scale);
		},
		gamma(value) {
			const length = 31 - Math.clz32(value);
			ones(length);
			bits(value, length);
		},
		take() {
			if (state.held > 0) bits(0, 8 - state.held);
			const taken = state.bytes.slice(0, state.at);
			state.at = 0;
			return taken;
		},
	};
}

/** Reads what a `BitWriter` wrote, number by number. */
export interface BitReader {
	readonly bits: (count: number) => number;
	readonly rice: (scale: number) => number;
	readonly gamma: () => number;
}

export function bitReader(bytes: Uint8Array): BitReader {
	const state = { at: 0 };
	/** The next 24 bits or more, from the highest on. */
	const ahead = (): number => {
		const byte = state.at >>> 3;
		const four =
			((bytes[byte] ?? 0) << 24) |
			((bytes[byte + 1] ?? 0) << 16) |
			((bytes[byte + 2] ?? 0) << 8) |
			(bytes[byte + 3] ?? 0);
		return four << (state.at & 7);
	};
	const bits = (count: number): number => {
		const value = count === 0 ? 0 : ahead() >>> (32 - count);
		state.at += count;
		return value;
	};
	const ones = (): number => {
		let count = 0;
		for (;;) {
			const more = Math.min(Math.clz32(~ahead()), 24);
			count += more;
			state.at += more;
			if (more < 24) break;
		}
		state.at += 1;
		return count;
	};
	return {
		bits,
		rice: (scale) => ones() * 2 ** scale + bits(scale),
		gamma() {
			const length = ones();
			return 2 ** length + bits(length);
		},
	};
}

/** The scale that suits numbers of this mean. */
export const scaleFor = (mean: number): number =>
	Math.max(0, Math.floor(Math.log2(mean * 0.69 + 1)));
