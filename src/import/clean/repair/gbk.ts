/** A character's two bytes in GBK. */
export type Pair = readonly [lead: number, trail: number];

const decoder = new TextDecoder('gbk');

/** All two-byte characters; what GBK leaves to its users counts as nothing. */
const characters = new Map<number, string>();
const pairs = new Map<string, Pair>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
	for (let trail = 0x40; trail <= 0xfe; trail++) {
		if (trail === 0x7f) continue;
		const character = decoder.decode(Uint8Array.of(lead, trail));
		if (character.length !== 1 || /[\ufffd\ue000-\uf8ff?]/.test(character)) continue;
		characters.set((lead << 8) | trail, character);
		pairs.set(character, [lead, trail]);
	}
}

export const leads: readonly number[] = Array.from(
	{ length: 0xfe - 0x81 + 1 },
	(_, index) => 0x81 + index,
);
export const trails: readonly number[] = Array.from(
	{ length: 0xfe - 0x40 + 1 },
	(_, index) => 0x40 + index,
).filter((byte) => byte !== 0x7f);

export const characterOf = (lead: number, trail: number): string | undefined =>
	characters.get((lead << 8) | trail);

export const pairOf = (character: string): Pair | undefined => pairs.get(character);

/** Whether two bytes are a pair that GBK leaves to its users: such pairs vanish on the way. */
export const isLostPair = (lead: number, trail: number): boolean =>
	trail >= 0xa1 &&
	trail <= 0xfe &&
	((lead >= 0xaa && lead <= 0xaf) || (lead >= 0xf8 && lead <= 0xfe));

/** The characters that pairs of bytes stand for, or `undefined` where one stands for none. */
export function decodePairs(bytes: readonly number[]): string | undefined {
	let text = '';
	for (let index = 0; index + 1 < bytes.length; index += 2) {
		const character = characterOf(bytes[index] ?? 0, bytes[index + 1] ?? 0);
		if (character === undefined) return undefined;
		text += character;
	}
	return text;
}

/** The 3,755 characters of everyday writing, which stand first in the national standard. */
export function isEveryday(simplified: string): boolean {
	const pair = pairs.get(simplified);
	return pair !== undefined && pair[0] >= 0xb0 && pair[0] <= 0xd7 && pair[1] >= 0xa1;
}
