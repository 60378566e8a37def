/** The part of CBOR that Pagefind's files are made of. */
export type CborValue = string | number | readonly CborValue[];

export function encodeCbor(value: CborValue): Uint8Array {
	const chunks: Uint8Array[] = [];
	collect(value, chunks);
	return joinBytes(chunks);
}

/** The bytes that begin an array of so many items. */
export const arrayHead = (length: number): Uint8Array => head(arrayType, length);

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

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
	const joined = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
	let at = 0;
	for (const chunk of chunks) {
		joined.set(chunk, at);
		at += chunk.length;
	}
	return joined;
}

const bytesType = 2;
const textType = 3;
const arrayType = 4;

function collect(value: CborValue, chunks: Uint8Array[]): void {
	if (typeof value === 'number') chunks.push(head(0, value));
	else if (typeof value === 'string') {
		const text = new TextEncoder().encode(value);
		chunks.push(head(textType, text.length), text);
	} else {
		chunks.push(head(arrayType, value.length));
		for (const item of value) collect(item, chunks);
	}
}

function head(type: number, value: number): Uint8Array {
	const first = type << 5;
	if (value < 24) return Uint8Array.of(first | value);
	if (value < 0x100) return Uint8Array.of(first | 24, value);
	if (value < 0x10000) return Uint8Array.of(first | 25, value >> 8, value & 255);
	return Uint8Array.of(
		first | 26,
		(value >>> 24) & 255,
		(value >>> 16) & 255,
		(value >>> 8) & 255,
		value & 255,
	);
}
