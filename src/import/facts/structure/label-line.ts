import { bothWords, labelOf, labelWords, type LabelField } from './byline-labels.ts';
import { readSpaced } from './spaced-labels.ts';

/** A label of a byline with its value, such as 来源：县教育局, by offsets in the line. */
export interface Labelled {
	readonly label: LabelField;
	readonly value: string;
	readonly from: number;
	readonly to: number;
}

const opener = new RegExp(
	`(?<![\\u3400-\\u9fff])(?:(${bothWords})(?:\\s*[:/|丨·]\\s*|\\s+)|(${labelWords})\\s*[:/|丨·]\\s*)`,
	'g',
);

/** The labels of a folded line, when the line consists of them. */
export function readLabels(line: string): Labelled[] | null {
	const behind = /^\(?([^\s:。,()]{2,24})\s+(供稿|撰稿|报道|供图|摄影)\)?$/.exec(line);
	if (behind)
		return [
			{
				label: /图|摄/.test(behind[2] ?? '') ? 'photos' : 'text',
				value: behind[1] ?? '',
				from: 0,
				to: line.length,
			},
		];
	const spaced = readSpaced(line);
	if (spaced) return spaced;
	const inner = withoutBrackets(line).replace(behindName, (words) => ' '.repeat(words.length));
	if (inner.length > 200 || /[。!?;]/.test(inner)) return null;
	const found = [...inner.matchAll(opener)];
	const first = found[0];
	if (!first || inner.slice(0, first.index).trim().length > 0) return null;
	const labelled = found.flatMap((match, index) => {
		const from = match.index;
		const start = from + match[0].length;
		const end = found[index + 1]?.index ?? inner.length;
		const label = labelOf(match[1] ?? match[2] ?? '');
		const value = inner.slice(start, end).trim();
		return label ? [{ label, value, from, to: end }] : [];
	});
	return labelled.every(({ value }) => value.length <= 60 && !isTalk.test(value)) ? labelled : null;
}

/** 记者：您好 is an interview, 拍摄：微课6节 a list of work. */
const isTalk = /[您你吗呢]|[什怎](?:么|幺|样)|谢谢|\d\s*(?:篇|节|件|份|台|册|套|个|张)/;

/** 记者：张三 文/图 */
const behindName = new RegExp(`\\s+${bothWords}\\s*$`);

/** The line without brackets around it, at the same length; 文：张三（县一小） keeps its own. */
const withoutBrackets = (line: string): string =>
	/^[(【[]/.test(line) || !/[(【[]/.test(line) ? line.replace(/^[(【[]|[)】\]]$/g, ' ') : line;
