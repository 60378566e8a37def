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

/** Labels of who wrote and took the pictures, both: 图文, 文/图, 文字、摄影. */
const both = `(?:${wholePattern('{BOTH}', shapes.words)})`;
const isBoth = new RegExp(`^${both}$`);

const fieldsByWord = new Map(
	written.flatMap(({ field, words }) =>
		isBylineField(field) ? wordList(words).map((word) => [word, field] as const) : [],
	),
);

/** The longer ones first. */
const labelWords = [...fieldsByWord.keys()].sort((a, b) => b.length - a.length).join('|');

/** What a label says of its value; one of both says two things. */
function labelled(label: string, value: string, from: number): Labelled[] {
	const field = fieldsByWord.get(label);
	const fields = isBoth.test(label) ? (['photos', 'text'] as const) : field ? [field] : [];
	return fields.map((one) => ({ field: one, value, from }));
}

const opener = new RegExp(
	`(?<![\\u3400-\\u9fff])(?:(${both})(?:\\s*[:/|丨·]\\s*|\\s+)|(${labelWords})\\s*[:/|丨·]\\s*)`,
	'g',
);

/** The labels of a folded line, when the line consists of them: 来源：县教育局 作者：张三 */
export function readLabels(line: string): Labelled[] | null {
	const inner = withoutBrackets(line).replace(bothBehind, (words) => ' '.repeat(words.length));
	const found = /[。!?;]/.test(inner) ? [] : [...inner.matchAll(opener)];
	if (found[0] === undefined || inner.slice(0, found[0].index).trim() !== '') return null;
	const all = found.flatMap((match, index): Labelled[] => {
		const value = inner.slice(match.index + match[0].length, found[index + 1]?.index).trim();
		const label = match[1] ?? match[2] ?? '';
		return labelled(bothBehind.test(line) ? '图文' : label, value, match.index);
	});
	return all.every(({ value }) => value.length <= 60 && !isTalk.test(value)) ? all : null;
}

/** 记者：您好 is an interview, 拍摄：微课6节 a list of work. */
const isTalk = /[您你吗呢]|[什怎](?:么|幺|样)|谢谢|\d\s*(?:篇|节|件|份|台|册|套|个|张)/;

/** 记者：张三 文/图 */
const bothBehind = new RegExp(`\\s+${both}\\s*$`);

/** The line without brackets around it, at the same length; 文：张三（县一小） keeps its own. */
const withoutBrackets = (line: string): string =>
	/^[(【[]/.test(line) || !/[(【[]/.test(line) ? line.replace(/^[(【[]|[)】\]]$/g, ' ') : line;
