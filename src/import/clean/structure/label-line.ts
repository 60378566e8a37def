import { wordList, wordsOf } from '#chinese/words.ts';
import { couldBeName } from '#privacy/could-be-name.ts';
import { isBylineField, type BylineField } from '#import/source/byline.ts';
import written from './byline-labels.json' with { type: 'json' };

/** A label of a byline with its value, such as 来源：县教育局, and where it begins in the line. */
export interface Labelled {
	readonly field: BylineField;
	readonly value: string;
	readonly from: number;
}

/** The labels of a folded line, when the line consists of them. */
export const readLabels = (line: string): Labelled[] | null => readSpaced(line) ?? readMarked(line);

const half = '(?:文字?|撰文|撰稿|供稿|写稿|文稿|图片?|摄影|照片|供图|拍摄)';

/** Labels of who wrote and took the pictures, both: 图文, 文/图, 文字、摄影. */
const both = `(?:图文(?:供稿|编辑|撰写|作者)?|文图|文并图|摄影报道|${half}[、/及和&]${half})`;
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

const isLabel = (word: string) => isBoth.test(word) || fieldsByWord.has(word);

const opener = new RegExp(
	`(?<![\\u3400-\\u9fff])(?:(${both})(?:\\s*[:/|丨·]\\s*|\\s+)|(${labelWords})\\s*[:/|丨·]\\s*)`,
	'g',
);

/** 来源：县教育局 作者：张三 */
function readMarked(line: string): Labelled[] | null {
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

const word = new RegExp(`${both}(?![^\\s)\\]】])|[^\\s()\\[\\]【】/|丨□■◎●○]+`, 'g');
const office = /^(?:[\u3400-\u9fff]{1,8}[报网台刊社]|见习|实习|特约|全媒体|融媒体)+(?=记者|通讯员)/;

/**
 * Labels that a blank or a stroke parts from their names: 撰稿 张三 摄影 李四, 张三/文 李四/图,
 * 本报记者 张三 文/图, 县教育局 张三 供稿. Only where the whole line is such.
 */
function readSpaced(line: string): Labelled[] | null {
	const all = [...line.matchAll(word)]
		.map(({ index: from, 0: text }) => ({ from, text: text.replace(office, '') }))
		.filter(({ text }, index, words) => {
			const next = words[index + 1]?.text ?? '';
			return !isBody(text) || isLabel(next) || !isName(next);
		});
	const order = all.map(({ text }, index) => signOf(text, index)).join('');
	const isAhead = /^(?:LN)+B?$/.test(order);
	if (!isAhead && !/^L?(?:NL|NB)+$/.test(order)) return null;
	// 记者 何建军 文 蒲小燕 图: the labels behind the names say more.
	const words = !isAhead && order.startsWith('L') ? all.slice(1) : all;
	return words.flatMap((first, index) => {
		const second = words[index + 1];
		if (!second) return [];
		if (isBoth.test(second.text)) return labelled(second.text, first.text, first.from);
		if (index % 2 === 1) return [];
		const [label, name] = isAhead ? [first.text, second.text] : [second.text, first.text];
		return labelled(label, name, first.from);
	});
}

/** L a label, B 文/图 behind a name, N a name, ? anything else. */
function signOf(text: string, index: number): 'L' | 'B' | 'N' | '?' {
	if (index > 0 && isBoth.test(text)) return 'B';
	if (isLabel(text)) return 'L';
	return text.split('、').every(isName) ? 'N' : '?';
}

/** Whether a word ends as places and offices do: no person is called so. */
const isBody = (word: string): boolean =>
	/(?:小学|中学|学校|高中|初中|[园校局处室科股组部办社站台报网]|中心|[省市县区旗镇乡村])$/.test(
		word,
	);

/** A person with a known surname, a foreign name with its dot, or an office. */
function isName(word: string): boolean {
	if (/^[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,6})+$/.test(word)) return true;
	if (/^[\u3400-\u9fff]{2,14}(?:[处室科股组部办校园局社站]|小学|中学|中心|老师)$/.test(word))
		return true;
	return /^[\u3400-\u9fff]{2,4}$/.test(word) && couldBeName(word, wordsOf(word));
}
