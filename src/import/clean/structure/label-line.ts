import { wholePattern, wordList } from '#chinese/words.ts';
import { isBylineField, type BylineField } from '#import/source/byline.ts';
import shapes from './byline-shapes.json' with { type: 'json' };
import written from './byline-labels.json' with { type: 'json' };

/** A label of a byline with its value, such as 来源：县教育局, and where it begins in the line. */
export interface Labelled {
	readonly field: BylineField;
	readonly value: string;
	readonly from: number;
}

const fieldsByWord = new Map(
	written.flatMap(({ field, words }) =>
		isBylineField(field) ? wordList(words).map((word) => [word, [field]] as const) : [],
	),
);

/** Who wrote and took the pictures, both: 图文, 文/图, 文字、摄影. */
const both = wholePattern('(?:{BOTH})', shapes.words);

/** The longer labels first. */
const labels = [both, ...[...fieldsByWord.keys()].sort((a, b) => b.length - a.length)].join('|');
const opener = new RegExp(`(?<![\\u3400-\\u9fff])(${labels})\\s*[:/|丨·]\\s*`, 'g');
const day = new RegExp(`^(${shapes.words.DAY})(?:\\s+${shapes.words.TIME})?$`);

/** The labels of a folded line, when the line consists of them: 2022-03-08 来源：县教育局 作者：张三 */
export function readLabels(line: string): Labelled[] | null {
	const inner = withoutBrackets(line);
	const found = /[。!?;]/.test(inner) ? [] : [...inner.matchAll(opener)];
	const [first] = found;
	const head = inner.slice(0, first?.index).trim();
	const published = day.exec(head)?.[1];
	if (!first || (head !== '' && published === undefined)) return null;
	const all = found.flatMap((match, index) => {
		const [opening, label = ''] = match;
		const from = match.index;
		const value = inner.slice(from + opening.length, found[index + 1]?.index).trim();
		const fields = fieldsByWord.get(label) ?? (['photos', 'text'] as const);
		return fields.map((field): Labelled => ({ field, value, from }));
	});
	if (all.some(({ value }) => value.length > 60 || isTalk.test(value))) return null;
	return published === undefined
		? all
		: [{ field: 'published', value: published, from: 0 }, ...all];
}

/** 记者：您好 is an interview, 拍摄：微课6节 a list of work. */
const isTalk = /[您你吗呢]|[什怎](?:么|幺|样)|谢谢|\d\s*(?:篇|节|件|份|台|册|套|个|张)/;

/** The line without brackets around it, at the same length; 文：张三（县一小） keeps its own. */
const withoutBrackets = (line: string): string =>
	/^[(【[]/.test(line) || !/[(【[]/.test(line) ? line.replace(/^[(【[]|[)】\]]$/g, ' ') : line;
