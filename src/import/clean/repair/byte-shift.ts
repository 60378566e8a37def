import { applyEdits, type Edit } from '#import/clean/text/edit.ts';
import { mapTexts, type Block } from '#import/clean/text/block.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';
import { characterOf, decodePairs, isEveryday, isLostPair, leads, pairOf, trails } from './gbk.ts';
import { plausibility } from './plausibility.ts';
import { readingsOf } from './readings.ts';
import { isTrailLetter, isWide, tokenize, type Token } from './shift-tokens.ts';
import { fold } from '#import/clean/text/fold.ts';

/**
 * Puts right what a program did that replaced bytes of GBK text without regard to where characters
 * begin: from a lost byte on, all pairs are shifted until a letter ends the run. Every repair is
 * doubtful: a person should look at it.
 */
export function repairByteShift(blocks: readonly Block[], ledger: Ledger): Block[] {
	return mapTexts(blocks, (tracked) =>
		applyEdits(tracked, shiftEdits(tracked.text), { rule: 'byte-shift', isDoubtful: true, ledger }),
	);
}

/** The places of a text that can be put right. */
export function shiftEdits(text: string): Edit[] {
	if (!/[?？]|[,，、。]F\(xi/.test(text)) return [];
	const tokens = tokenize(text);
	const edits: Edit[] = [];
	for (let index = 0; index < tokens.length; index++) {
		const found = repairAt(tokens, index);
		if (!found) continue;
		edits.push({
			from: tokens[index]?.from ?? 0,
			to: tokens[found.next - 1]?.to ?? 0,
			after: found.text,
		});
		index = found.next - 1;
	}
	return edits;
}

interface Found {
	readonly text: string;
	/** Index of the first token after the repaired run. */
	readonly next: number;
}

function repairAt(tokens: readonly Token[], index: number): Found | null {
	const token = tokens[index];
	if (!token) return null;
	if (token.lost !== undefined) return byReading(tokens, index, token.lost);
	const isMark = /[?？]/.test(token.character);
	const place = isMark && marks.test(tokens[index + 1]?.character ?? '') ? index + 1 : index;
	const mark = tokens[place];
	if (!mark || mark.lost !== undefined || !marks.test(mark.character)) return null;
	if (place === index && !isMark) return null;
	const next = tokens[place + 1];
	return next && startsRun(next) ? byMark(tokens, { index, place }) : null;
}

const startsRun = (token: Token) =>
	isWide(token) || (isTrailLetter(token.character) && token.reading !== undefined);

const marks = /^[!,:;?()！，：；？（）]$/;

/** `?qū)W`: the reading names the false character that the previous trail byte and the lost one made. */
function byReading(tokens: readonly Token[], index: number, lost: string): Found | null {
	const previous = pairOf(tokens[index - 1]?.character ?? '');
	if (!previous) return null;
	const firsts = leads.filter((byte) => {
		const character = characterOf(previous[1], byte);
		return character !== undefined && readingsOf(character).has(lost);
	});
	const run = collect(tokens, index + 1, 14);
	if (!run) return null;
	const candidates = firsts.flatMap((byte) => readRun([byte, ...run.bytes], run));
	return best(candidates, { tokens, index, next: run.next });
}

/**
 * `?;`: the lost byte led a character of GBK's row A3; nearly always 校 or the full stop before the
 * mark.
 */
function byMark(
	tokens: readonly Token[],
	{ index, place }: { index: number; place: number },
): Found | null {
	const mark = tokens[place]?.character ?? '';
	const run = collect(tokens, place + 1, 10);
	if (!run) return null;
	const before = tokens[index - 1]?.character ?? '';
	const bodies = readRun([rowByte(mark), ...run.bytes], run);
	const candidates = bodies.flatMap((body) =>
		lostLeads.map((lead) => ({
			text: lead + body.text,
			bonus: body.bonus + leadBonus(lead, before),
		})),
	);
	return best(candidates, { tokens, index, next: run.next, asIs: true });
}

/** The byte of a full-width mark in row A3. */
const rowByte = (mark: string) => 0x80 | (fold(mark).charCodeAt(0) & 0x7f);

const lostLeads: readonly string[] = leads.flatMap((lead) => {
	const character = characterOf(lead, 0xa3);
	return character !== undefined && (character === '。' || isEveryday(fold(character)))
		? [character]
		: [];
});

function leadBonus(lead: string, before: string): number {
	const isSchool = /[學学我兩两該该名分本貴贵各外母全建辦办離离返進进入三四]/.test(before);
	if (lead === '校') return isSchool ? 8 : -2;
	if (lead === '。') return isSchool ? -6 : 5;
	return -8;
}

interface Run {
	readonly bytes: readonly number[];
	readonly next: number;
	/** What ended it: a letter is the last trail byte itself, otherwise that byte is lost. */
	readonly end: 'letter' | 'lost';
	/** Reading of the last character, where one was added. */
	readonly reading?: string;
}

function collect(tokens: readonly Token[], start: number, longest: number): Run | null {
	const bytes: number[] = [];
	for (let index = start; index < Math.min(tokens.length, start + longest); index++) {
		const token = tokens[index];
		if (!token) return null;
		if (token.lost !== undefined)
			return { bytes, next: index + 1, end: 'lost', reading: token.lost };
		if (isTrailLetter(token.character)) {
			const reading = token.reading === undefined ? {} : { reading: token.reading };
			return {
				bytes: [...bytes, token.character.charCodeAt(0)],
				next: index + 1,
				end: 'letter',
				...reading,
			};
		}
		if (token.character === '?') return { bytes, next: index + 1, end: 'lost' };
		const pair = isWide(token) ? pairOf(token.character) : undefined;
		if (!pair) return null;
		bytes.push(...pair);
		if (token.strange !== undefined)
			return { bytes, next: index + 1, end: 'lost', reading: token.strange };
	}
	return null;
}

interface Candidate {
	readonly text: string;
	readonly bonus: number;
}

function readRun(bytes: readonly number[], { end, reading }: Run): Candidate[] {
	const fits = (text: string) =>
		reading === undefined || readingsOf(text.at(-1) ?? '').has(reading);
	if (end === 'lost') {
		const head = decodePairs(bytes.slice(0, -1));
		const lead = bytes.at(-1) ?? 0;
		if (head === undefined) return [];
		return trails.flatMap((trail) => {
			const last = characterOf(lead, trail);
			return last !== undefined && fits(last) ? [{ text: head + last, bonus: 0 }] : [];
		});
	}
	const whole = decodePairs(bytes);
	const found =
		whole !== undefined && fits(whole) ? [{ text: whole, bonus: isCommon(whole) ? 2 : -4 }] : [];
	return [...found, ...withLostPair(bytes).filter(({ text }) => fits(text))];
}

/** Pairs that GBK leaves to its users vanished without a trace; tries one at every place. */
function withLostPair(bytes: readonly number[]): Candidate[] {
	if (bytes.length > 18) return [];
	const found: Candidate[] = [];
	for (let place = 1; place < bytes.length; place += 2) {
		const [before, after] = [
			decodePairs(bytes.slice(0, place - 1)),
			decodePairs(bytes.slice(place + 1)),
		];
		if (before === undefined || after === undefined) continue;
		for (const trail of trails) {
			const left = characterOf(bytes[place - 1] ?? 0, trail);
			if (left === undefined || !isCommon(left)) continue;
			for (const lead of leads) {
				const right = isLostPair(trail, lead) ? characterOf(lead, bytes[place] ?? 0) : undefined;
				if (right !== undefined && isCommon(right))
					found.push({ text: before + left + right + after, bonus: -5 });
			}
		}
	}
	return found;
}

const isCommon = (text: string) =>
	Array.from(text).every(
		(character) => !/[\u3400-\u9fff]/.test(character) || isEveryday(fold(character)),
	);

interface Place {
	readonly tokens: readonly Token[];
	readonly index: number;
	readonly next: number;
	/** Whether the damaged text itself may be what was meant, such as a real question mark. */
	readonly asIs?: boolean;
}

function best(
	candidates: readonly Candidate[],
	{ tokens, index, next, asIs = false }: Place,
): Found | null {
	const textOf = (from: number, to: number) =>
		tokens
			.slice(Math.max(0, from), to)
			.map(({ character, lost }) => (lost === undefined ? character : ''))
			.join('');
	const [left, right] = [
		textOf(index - 8, index),
		textOf(next, next + 6).replace(/[A-Za-z?].*/, ''),
	];
	const likely = candidates
		.filter(({ text }) => /^[\p{Script=Han}，。、；：？！“”‘’《》（）—…]+$/u.test(text))
		.map((candidate) => ({ ...candidate, rough: candidate.bonus + roughly(candidate.text) }))
		.sort((a, b) => b.rough - a.rough)
		.slice(0, 600);
	const ranked = likely
		.map(({ text, bonus }) => ({ text, score: plausibility(left + text + right) + bonus }))
		.sort((a, b) => b.score - a.score);
	const [first] = ranked;
	if (!first) return null;
	if (asIs && first.score <= plausibility(left + textOf(index, next) + right)) return null;
	return { text: first.text, next };
}

const roughly = (text: string) =>
	Array.from(text).reduce((sum, character) => sum + (isCommon(character) ? 0 : -8), 0);
