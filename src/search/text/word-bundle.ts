import { joinBytes } from './cbor.ts';

/** Lists of neighbouring words as they are fetched together: the words, then the lists. */
export function packWordBundle(words: readonly string[], lists: readonly Uint8Array[]): Uint8Array {
	const text = new TextEncoder().encode(words.join(' '));
	const pieces = [
		Uint8Array.from(varint(text.length)),
		text,
		Uint8Array.from(lists.flatMap(({ length }) => varint(length))),
		...lists,
	];
	return joinBytes(pieces);
}

/** The packed list of each word of a bundle. */
export function unpackWordBundle(bytes: Uint8Array): Map<string, Uint8Array> {
	const state = { at: 0 };
	const number = (): number => {
		let value = 0;
		for (let shift = 1; ; shift *= 128) {
			const byte = bytes[state.at] ?? 0;
			state.at += 1;
			value += (byte & 127) * shift;
			if (byte < 128) return value;
		}
	};
	const textLength = number();
	const text = bytes.subarray(state.at, state.at + textLength);
	state.at += textLength;
	const words = new TextDecoder().decode(text).split(' ');
	const lengths = words.map(number);
	return new Map(
		words.map((word, index) => {
			const start = state.at;
			state.at += lengths[index] ?? 0;
			return [word, bytes.subarray(start, state.at)];
		}),
	);
}

const varint = (value: number): number[] =>
	value < 128 ? [value] : [128 + (value % 128), ...varint(Math.floor(value / 128))];
