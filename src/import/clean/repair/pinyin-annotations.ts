import { pinyin } from 'pinyin-pro';
import { textsOf, type Block } from '#import/clean/text/block.ts';
import { fold } from '#chinese/fold.ts';
import { editBlocks, type Edit, type Ledger } from '#import/clean/text/ledger.ts';

/**
 * Mirrors that spread copied texts put the reading behind a character: 指導(dǎo). Takes the readings
 * away where there are so many that it cannot be a lesson in pinyin.
 */
export function removePinyin(blocks: readonly Block[], ledger: Ledger): Block[] {
	const texts = blocks.flatMap(textsOf).map(({ text }) => text);
	const length = texts.reduce((sum, text) => sum + text.length, 0);
	const count = texts.reduce((sum, text) => sum + annotations(text).length, 0);
	const isMirror = count >= fewest && count / length >= thinnest;
	return isMirror ? editBlocks(blocks, annotations, { rule: 'pinyin', ledger }) : [...blocks];
}

/** Readings in all, and readings for each character of the text. */
const [fewest, thinnest] = [10, 0.003];

const letters = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹɡ';
const tones = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]/;
const annotated = new RegExp(`([\\u3400-\\u9fff]{1,12}|_)([(（][${letters}]{1,40} ?[)）])`, 'giu');

/**
 * The bracketed readings that fit the characters before them.
 * @example annotations('校長(zhǎng)') // [{ from: 2, to: 9, after: '' }]
 */
export function annotations(text: string): Edit[] {
	return [...text.matchAll(annotated)].flatMap(({ index, 1: word = '', 2: note = '' }) => {
		const reading = note.slice(1, -1);
		if (!tones.test(reading) || !(word === '_' || isReadingOf(word, toneless(reading)))) return [];
		const from = index + word.length;
		return [{ from, to: from + note.length, after: '' }];
	});
}

/** Whether a reading is that of the last characters of a word, taken from the end. */
function isReadingOf(word: string, reading: string): boolean {
	const [last, before] = [word.slice(-1), word.slice(0, -1)];
	return readingsOf(last).some((sound) => {
		if (!reading.endsWith(sound)) return false;
		return (
			sound === reading || (before !== '' && isReadingOf(before, reading.slice(0, -sound.length)))
		);
	});
}

const known = new Map<string, readonly string[]>();

/** All readings of a character in either script, without tones. */
function readingsOf(character: string): readonly string[] {
	const before = known.get(character);
	if (before) return before;
	const found = [character, fold(character)].flatMap((form) =>
		pinyin(form, { type: 'array', multiple: true, toneType: 'none', v: true }).map(toneless),
	);
	const readings = [...new Set(found)].filter(Boolean);
	known.set(character, readings);
	return readings;
}

/** @example toneless('lüè') // 'lüe' */
const toneless = (reading: string): string =>
	reading
		.normalize('NFD')
		.replace(/[\u0300\u0301\u0304\u030c]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/\s/g, '')
		.replace(/ɡ/g, 'g')
		.replace(/v/g, 'ü');
