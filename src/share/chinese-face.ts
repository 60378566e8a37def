import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import rangesBySubset from '@fontsource-variable/noto-sans-sc/unicode.json' with { type: 'json' };
import { create, type Font } from 'fontkitten';
import decompress from 'woff2-encoder/decompress';
import { remember } from '#files/remember.ts';

/** The two weights that pictures are written in. */
export type Weight = 400 | 700;

/** A letter as an outline, in thousandths of the size it is written in, with y upwards. */
export interface Letter {
	readonly outline: string;
	readonly advance: number;
	/** False where the face has no such letter, and a mark in its place says so. */
	readonly isKnown: boolean;
}

/**
 * The letters of a text in Noto Sans SC, which comes with us: pictures look the same on every machine,
 * whatever faces it has.
 */
export const lettersOf = (text: string, weight: Weight): Promise<Letter[]> =>
	Promise.all([...text].map((character) => letterOf(`${weight}${character}`)));

/** 〓 stands in Chinese print for a letter that is missing. */
const missing = '〓';

const letterOf = remember(async (key): Promise<Letter> => {
	const weight = key.slice(0, 3);
	const character = key.slice(3);
	const codePoint = character.codePointAt(0) ?? 0;
	const subset = subsets.find(({ has }) => has(codePoint));
	const glyph = subset && (await fontOf(`${weight}${subset.name}`)).glyphForCodePoint(codePoint);
	if (!glyph?.id) return { ...(await letterOf(weight + missing)), isKnown: false };
	return { outline: glyph.path.toSVG(), advance: glyph.advanceWidth, isKnown: true };
});

/** The face comes in a hundred files, of which a site needs some: those with its letters. */
const subsets = Object.entries(rangesBySubset).map(([name, ranges]) => {
	const pairs = ranges.split(',').map((range) => {
		const [from = 0, to = from] = range
			.slice('U+'.length)
			.split('-')
			.map((code) => Number.parseInt(code, 16));
		return [from, to] as const;
	});
	const has = (codePoint: number) =>
		pairs.some(([from, to]) => codePoint >= from && codePoint <= to);
	return { name: name.replace(/[[\]]/g, ''), has };
});

/** One file holds all weights; what reads fonts can only vary what is not compressed. */
const fontOf = remember(async (key): Promise<Font> => {
	const font = await subsetFont(key.slice(3));
	return font.getVariation({ wght: Number(key.slice(0, 3)) });
});

const subsetFont = remember(async (subset): Promise<Font> => {
	const file = `@fontsource-variable/noto-sans-sc/files/noto-sans-sc-${subset}-wght-normal.woff2`;
	const bytes = await readFile(fileURLToPath(import.meta.resolve(file)));
	const font = create(Buffer.from(await decompress(bytes)));
	if (font.isCollection) throw new Error(`${file} holds several fonts`);
	return font;
});
