import { ConverterFactory } from 'opencc-js/core';
import { from as toTraditionalFrom, to as toTraditional } from 'opencc-js/preset/cn2t';
import { from as toSimplifiedFrom, to as toSimplified } from 'opencc-js/preset/t2cn';
import type { ScriptTableFile } from '#search/text/script-table.ts';

/** The table that folds one script to the other, made from OpenCC's. */
export function makeScriptTable(): ScriptTableFile {
	const simplify = ['t', 'tw', 'hk'].map((standard) =>
		ConverterFactory(...(toSimplifiedFrom[standard] ?? []), ...(toSimplified['cn'] ?? [])),
	);
	const traditionalise = ConverterFactory(
		...(toTraditionalFrom['cn'] ?? []),
		...(toTraditional['tw'] ?? []),
	);
	const characters = commonCharacters();
	const direct = new Map(
		characters.map((character) => {
			const simplified = simplify
				.map((convert) => convert(character))
				.find((made) => made !== character);
			return [character, simplified ?? character];
		}),
	);
	for (const [character, merged] of merges) direct.set(character, merged);
	const folded = (character: string): string => {
		const next = direct.get(character) ?? character;
		return next === character ? character : folded(next);
	};
	const usual = new Map(characters.map((character) => [character, traditionalise(character)]));
	return tableFile(new Map(characters.map((character) => [character, folded(character)])), usual);
}

function tableFile(
	folds: ReadonlyMap<string, string>,
	usual: ReadonlyMap<string, string>,
): ScriptTableFile {
	const pairs = [...folds].filter(([from, to]) => from !== to);
	const isUsual = ([from, to]: [string, string]) => usual.get(to) === from;
	const told = new Map(
		[...pairs.filter((pair) => !isUsual(pair)).reverse(), ...pairs.filter(isUsual)].map(
			([from, to]) => [to, from],
		),
	);
	const differing = [...usual].filter(
		([from, to]) => (told.get(from) ?? from) !== to && from.length === to.length,
	);
	return {
		folds: [...pairs.filter(isUsual), ...pairs.filter((pair) => !isUsual(pair))].flat().join(''),
		kept: differing
			.filter(([from, to]) => from === to)
			.map(([from]) => from)
			.join(''),
		extra: differing
			.filter(([from, to]) => from !== to)
			.flat()
			.join(''),
	};
}

/** Characters in common use in either script: those of GB 2312 and of Big5. */
function commonCharacters(): string[] {
	const found = new Set<string>();
	for (const label of ['gb2312', 'big5']) {
		const decoder = new TextDecoder(label);
		for (let lead = 0x81; lead <= 0xf9; lead += 1) {
			// GB 2312 begins both bytes at A1; below lie the rare characters of its extension.
			if (label === 'gb2312' && lead < 0xb0) continue;
			for (let trail = label === 'gb2312' ? 0xa1 : 0x40; trail <= 0xfe; trail += 1) {
				const character = decoder.decode(Uint8Array.of(lead, trail));
				if (/^[\u3400-\u9fff]$/.test(character)) found.add(character);
			}
		}
	}
	return [...found].sort();
}

/**
 * Characters that OpenCC tells apart and writers of one script do not. Matching must not lose a
 * word over them; they are never shown.
 */
const merges: readonly (readonly [string, string])[] = [
	['著', '着'],
	['划', '画'],
	['乾', '干'],
	['覆', '复'],
	['複', '复'],
	['復', '复'],
	['彷', '仿'],
	['沈', '沉'],
	['鍊', '链'],
	['煉', '链'],
	['炼', '链'],
	['餘', '余'],
	['徵', '征'],
	['藉', '借'],
	['曆', '历'],
	['瞭', '了'],
	['祇', '只'],
	['儘', '尽'],
	['捲', '卷'],
];
