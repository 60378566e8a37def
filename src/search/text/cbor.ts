/** The part of CBOR that Pagefind's files are made of. */
export type CborValue = string | number | readonly CborValue[];

export function encodeCbor(value: CborValue): Uint8Array {
	const bytes: number[] = [];
	collect(value, bytes);
	return Uint8Array.from(bytes);
}

/** Where the item that begins at `start` ends. */
export function endOfItem(bytes: Uint8Array, start: number): number {
	const state = { at: start, left: 1 };
	while (state.left > 0) {
		const { type, value, end } = readHead(bytes, state.at);
		state.at = type === textType || type === bytesType ? end + value : end;
		state.left += (type === arrayType ? value : 0) - 1;
	}
	return state.at;
}

/** The first bytes of an item: what it is, its number or length, and where its content begins. */
export function readHead(
	bytes: Uint8Array,
	at: number,
): { type: number; value: number; end: number } {
	const first = bytes[at] ?? 0;
	const [type, short] = [first >> 5, first & 31];
	if (short < 24) return { type, value: short, end: at + 1 };
	const size = 2 ** (short - 24);
	if (size > 4) throw new Error(`CBOR with a head of ${size} bytes is not read here`);
	let value = 0;
	for (let index = 1; index <= size; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
	return { type, value, end: at + 1 + size };
}

/** Reads items one after another, without making an object of each. */
export interface CborCursor {
	/** The number, or the count of what an array holds; n where the number is −1 − n. */
	readonly next: () => number;
	/** Whether the last number was negative. */
	readonly isNegative: () => boolean;
	readonly text: () => string;
	readonly skip: () => void;
}

export function cborCursor(bytes: Uint8Array, start: number): CborCursor {
	const decoder = new TextDecoder();
	let at = start;
	let type = 0;
	const next = (): number => {
		const first = bytes[at] ?? 0;
		type = first >> 5;
		const short = first & 31;
		if (short < 24) {
			at += 1;
			return short;
		}
		const { value, end } = readHead(bytes, at);
		at = end;
		return value;
	};
	return {
		next,
		isNegative: () => type === negativeType,
		text() {
			const length = next();
			at += length;
			return decoder.decode(bytes.subarray(at - length, at));
		},
		skip() {
			at = endOfItem(bytes, at);
		},
	};
}

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
	const joined = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
	let at = 0;
	for (const chunk of chunks) {
		joined.set(chunk, at);
		at += chunk.length;
	}
	return joined;
}

const negativeType = 1;
const bytesType = 2;
const textType = 3;
const arrayType = 4;

function collect(value: CborValue, bytes: number[]): void {
	if (typeof value === 'number') {
		if (value < 0) pushHead(negativeType, -1 - value, bytes);
		else pushHead(0, value, bytes);
	} else if (typeof value === 'string') {
		const text = new TextEncoder().encode(value);
		pushHead(textType, text.length, bytes);
		bytes.push(...text);
	} else {
		pushHead(arrayType, value.length, bytes);
		for (const item of value) collect(item, bytes);
	}
}

function pushHead(type: number, value: number, bytes: number[]): void {
	const first = type << 5;
	if (value < 24) bytes.push(first | value);
	else if (value < 0x100) bytes.push(first | 24, value);
	else if (value < 0x10000) bytes.push(first | 25, value >> 8, value & 255);
	else
		bytes.push(
			first | 26,
			(value >>> 24) & 255,
			(value >>> 16) & 255,
			(value >>> 8) & 255,
			value & 255,
		);
}
