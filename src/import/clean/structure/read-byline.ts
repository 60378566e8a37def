import { fold } from '#chinese/fold.ts';
import { wholePattern, wordsOf } from '#chinese/words.ts';
import { couldBeName } from '#privacy/could-be-name.ts';
import { isBylineField } from '#import/source/byline.ts';
import type { Block } from '#import/source/block.ts';
import type { BylineEvidence, Changes } from '#import/source/changes.ts';
import { slice, type Tracked } from '#import/source/tracked.ts';
import written from './byline-shapes.json' with { type: 'json' };
import { readLabels, type Labelled } from './label-line.ts';

/** Lines from the top and from the end in which a byline may stand, and in which a red head may. */
const [reach, headReach] = [8, 6];

/** No line of names and papers is longer. */
const longest = 200;

/** Takes bylines out of the text; what they say is noted as evidence. */
export function readByline(blocks: readonly Block[], changes: Changes): Block[] {
	const hasPlace = blocks.some(
		(block) => block.type === 'text' && /^(?:活动)?地点\s*:/.test(fold(block.text.text)),
	);
	return blocks.filter((block, index) => {
		const isNear = index < reach || index >= blocks.length - reach;
		if (block.type !== 'text' || !isNear || block.text.text.length > longest) return true;
		const line = fold(block.text.text);
		const found = readShape(line, index < headReach) ?? labelsIn(line, hasPlace);
		changes.push(...evidenceIn(block.text, found ?? []));
		return !found || found.length === 0;
	});
}

const shapes = written.shapes.map(({ pattern, isHead }) => ({
	isHead: isHead === true,
	hasNames: pattern.includes('{NAMES}'),
	pattern: new RegExp(`^${wholePattern(pattern, written.words)}$`, 'd'),
}));

/**
 * What a whole folded line of a known shape says: the red head of an official paper, the day and page
 * of a newspaper, the stamp of a page.
 */
function readShape(line: string, mayBeHead: boolean): Labelled[] | null {
	for (const { isHead, hasNames, pattern } of shapes) {
		// A red head is set with blanks between its characters.
		const match = pattern.exec(isHead ? line.replace(/\s+/g, '') : line);
		if (!match || (isHead && !mayBeHead)) continue;
		const { text = '', photos = '' } = match.groups ?? {};
		if (hasNames && !areNames(`${text}、${photos}`)) continue;
		return Object.entries(match.groups ?? {}).flatMap(([field, value]) => {
			const from = match.indices?.groups?.[field]?.[0];
			return isBylineField(field) && from !== undefined ? [{ field, value, from }] : [];
		});
	}
	return null;
}

/** 图片 展示, 作者 简介: short words are people with a known surname, or no names. */
const areNames = (names: string) =>
	names.split('、').every((one) => !/^.{2,4}$/.test(one) || couldBeName(one, wordsOf(one)));

/** What the words in a bracket say of who wrote, reported or took the pictures. */
export const readBracket = (inside: string): readonly Labelled[] =>
	readShape(inside, false) ?? readLabels(inside) ?? [];

const leadingDay = new RegExp(
	`^${wholePattern('({DAY})(?:\\s+{TIME})?\\s+(?=\\S)', written.words)}`,
);

/** 来源：县教育局 作者：张三, and the same behind a day. What says only 时间 tells when it happened. */
function labelsIn(line: string, hasPlace: boolean): Labelled[] | null {
	const [head = '', value] = leadingDay.exec(line) ?? [];
	const found = readLabels(line.slice(head.length));
	const isTime = ({ field }: Labelled) => field === 'published';
	const isOfEvent = found?.some(isTime) === true && hasPlace;
	const isOnlyTime = found?.every(isTime) === true && /^(?:时间|日期)/.test(line);
	if (value === undefined) return isOnlyTime || isOfEvent ? null : found;
	const behind = found?.map((item) => ({ ...item, from: item.from + head.length }));
	return behind ? [{ field: 'published', value, from: 0 }, ...behind] : null;
}

/** The values in the script of the source; the texts make up the whole line. */
function evidenceIn(line: Tracked, found: readonly Labelled[]): BylineEvidence[] {
	const folded = fold(line.text);
	return found.map(({ field, value, from }, index) => {
		const text = slice(line, index === 0 ? 0 : from, found[index + 1]?.from);
		const at = folded.indexOf(value, from);
		const own = at < 0 ? value : line.text.slice(at, at + value.length);
		return { fate: 'evidence', field, value: own, text };
	});
}
