import { ConverterFactory } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/t2cn';
import mergedCharacters from './merged-characters.json' with { type: 'json' };

/** The pairs that fold Traditional characters to Simplified ones, made from OpenCC's tables. */
export function makeFoldPairs(): string {
	const simplify = ['t', 'tw', 'hk'].map((standard) =>
		ConverterFactory(...(from[standard] ?? []), ...(to['cn'] ?? [])),
	);
	const merged = new Map(mergedCharacters.map(({ from: one, to: other }) => [one, other]));
	const folded = (character: string): string => {
		const made = simplify.map((convert) => convert(character));
		const next = merged.get(character) ?? made.find((one) => one !== character) ?? character;
		return next === character ? character : folded(next);
	};
	const characters = new Set([...commonCharacters(), ...merged.keys()]);
	return Array.from(characters, (character) => [character, folded(character)])
		.filter(([character, next]) => character !== next)
		.flat()
		.join('');
}

/** Characters in common use in either script: those of GB 2312 and of Big5. */
function commonCharacters(): Set<string> {
	const found = new Set<string>();
	for (const label of ['gb2312', 'big5']) {
		const decoder = new TextDecoder(label);
		for (let lead = 0x81; lead <= 0xf9; lead += 1) {
			for (let trail = 0x40; trail <= 0xfe; trail += 1) {
				const character = decoder.decode(Uint8Array.of(lead, trail));
				// Below these bytes lie the rare characters of GB 2312's extension.
				const isRare = label === 'gb2312' && (lead < 0xb0 || trail < 0xa1);
				if (!isRare && /^[\u3400-\u9fff]$/.test(character)) found.add(character);
			}
		}
	}
	return found;
}
