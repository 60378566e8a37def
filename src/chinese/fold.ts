import type { DictGroup } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/t2cn';
import { openccPairs } from './opencc-pairs.ts';

/**
 * Text as rules match it, never as people see it: Simplified, half-width, every space a plain one.
 * One UTF-16 unit for one, so that a place in the folded text is the same place in the original.
 * @example fold('兩校，２０２１年') // '两校,2021年'
 */
export function fold(text: string): string {
	let plain = 0;
	while (plain < text.length && foldUnit(text.charCodeAt(plain)) === text.charCodeAt(plain)) {
		plain++;
	}
	if (plain === text.length) return text;
	const { length } = text;
	return textOf(Uint16Array.from({ length }, (_, index) => foldUnit(text.charCodeAt(index))));
}

/** What a UTF-16 unit folds to. Half of a surrogate pair stays as it is. */
export const foldUnit = (unit: number): number => table[unit] ?? unit;

/** The text that UTF-16 units make. */
export function textOf(units: Uint16Array): string {
	const parts: string[] = [];
	// More arguments than this overflow the stack of older engines.
	for (let from = 0; from < units.length; from += 8192) {
		parts.push(String.fromCharCode(...units.subarray(from, from + 8192)));
	}
	return parts.join('');
}

/** Forms of other characters: radicals, compatibility characters, vertical, small, full-width. */
const compatible = [
	[0x2e80, 0x2fdf],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe6f],
	[0xff01, 0xffee],
] as const;

const spaces = '\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000';

/** Alone, it is taken for the Traditional form of 幺, which is a surname and a number. */
const kept = '么';

const table = makeTable();

function makeTable(): Uint16Array {
	const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
	const toChina = charactersOf(from['tw']);
	const toSimplified = charactersOf(to['cn']);
	for (const character of new Set([...toChina.keys(), ...toSimplified.keys()])) {
		const common = toChina.get(character) ?? character;
		const simplified = toSimplified.get(common) ?? common;
		if (simplified.length === 1) units[character.charCodeAt(0)] = simplified.charCodeAt(0);
	}
	units[kept.charCodeAt(0)] = kept.charCodeAt(0);
	for (const [first, last] of compatible) {
		for (let unit = first; unit <= last; unit++) {
			const plain = String.fromCharCode(unit).normalize('NFKC');
			if (plain.length === 1) units[unit] = units[plain.charCodeAt(0)] ?? unit;
		}
	}
	for (const space of spaces) units[space.charCodeAt(0)] = 0x20;
	// 薴 becomes 苧, and 苧 becomes 苎.
	return units.map((unit) => units[unit] ?? unit);
}

/** OpenCC's words say nothing of a character alone, and to make a converter of them takes four times as long. */
function charactersOf(groups: readonly DictGroup[] | undefined): Map<string, string> {
	return new Map(openccPairs(groups).filter(([character]) => character.length === 1));
}
