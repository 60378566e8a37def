import type { BylineField } from '#import/source/byline.ts';
import { bothWords, labelOf, labelWords } from './byline-labels.ts';
import { isName } from './names.ts';

/** A label of a byline with its value, such as 来源：县教育局, and where it begins in the line. */
export interface Labelled {
	readonly label: BylineField;
	readonly value: string;
	readonly from: number;
}

/** The labels of a folded line, when the line consists of them. */
export const readLabels = (line: string): Labelled[] | null => readSpaced(line) ?? readMarked(line);

const opener = new RegExp(
	`(?<![\\u3400-\\u9fff])(?:(${bothWords})(?:\\s*[:/|丨·]\\s*|\\s+)|(${labelWords})\\s*[:/|丨·]\\s*)`,
	'g',
);

/** 来源：县教育局 作者：张三 */
function readMarked(line: string): Labelled[] | null {
	const inner = withoutBrackets(line).replace(bothBehind, (words) => ' '.repeat(words.length));
	const found = /[。!?;]/.test(inner) ? [] : [...inner.matchAll(opener)];
	if (found[0] === undefined || inner.slice(0, found[0].index).trim() !== '') return null;
	const labelled = found.flatMap((match, index): Labelled[] => {
		const label = labelOf(match[1] ?? match[2] ?? '');
		const value = inner.slice(match.index + match[0].length, found[index + 1]?.index).trim();
		return label ? [{ label, value, from: match.index }] : [];
	});
	return labelled.every(({ value }) => value.length <= 60 && !isTalk.test(value)) ? labelled : null;
}

/** 记者：您好 is an interview, 拍摄：微课6节 a list of work. */
const isTalk = /[您你吗呢]|[什怎](?:么|幺|样)|谢谢|\d\s*(?:篇|节|件|份|台|册|套|个|张)/;

/** 记者：张三 文/图 */
const bothBehind = new RegExp(`\\s+${bothWords}\\s*$`);

/** The line without brackets around it, at the same length; 文：张三（县一小） keeps its own. */
const withoutBrackets = (line: string): string =>
	/^[(【[]/.test(line) || !/[(【[]/.test(line) ? line.replace(/^[(【[]|[)】\]]$/g, ' ') : line;

const word = new RegExp(`${bothWords}(?![^\\s)\\]】])|[^\\s()\\[\\]【】/|丨□■◎●○]+`, 'g');
const office = /^(?:[\u3400-\u9fff]{1,8}[报网台刊社]|见习|实习|特约|全媒体|融媒体)+(?=记者|通讯员)/;
const isBoth = new RegExp(`^${bothWords}$`);

/**
 * Labels that a blank or a stroke parts from their names: 撰稿 张三 摄影 李四, 张三/文 李四/图,
 * 本报记者 张三 文/图. Only where the whole line is such, and the names look like names.
 */
function readSpaced(line: string): Labelled[] | null {
	const all = [...line.matchAll(word)].map(({ index: from, 0: text }) => {
		return { from, text: text.replace(office, '') };
	});
	const order = all.map(({ text }, index) => signOf(text, index)).join('');
	const isAhead = /^(?:LN)+B?$/.test(order);
	if (!isAhead && !/^L?(?:NL|NB)+$/.test(order)) return null;
	// 记者 何建军 文 蒲小燕 图: the labels behind the names say more.
	const words = !isAhead && order.startsWith('L') ? all.slice(1) : all;
	return words.flatMap((first, index) => {
		const second = words[index + 1];
		if (index % 2 === 1 || !second) return [];
		const [label, name] = isAhead ? [first.text, second.text] : [second.text, first.text];
		return [{ label: labelOf(label) ?? 'text', value: name, from: first.from }];
	});
}

/** L a label, B 文/图 behind a name, N a name, ? anything else. */
function signOf(text: string, index: number): 'L' | 'B' | 'N' | '?' {
	if (index > 0 && isBoth.test(text)) return 'B';
	if (labelOf(text) !== undefined) return 'L';
	return text.split('、').every(isName) ? 'N' : '?';
}
