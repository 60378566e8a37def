import { fold } from '#chinese/fold.ts';
import { importsWords, type ImportRule } from '#i18n/words/imports.ts';
import { damaged } from '#import/clean/repair/damaged.ts';
import { questionsOf, type Doubt } from '#import/facts/questions.ts';
import type { Block } from '#import/source/block.ts';
import { entriesOf, type Changes } from '#import/source/changes.ts';
import type { Draft } from './make-drafts.ts';

/** All that a person has to look at in a draft as it stands: what has been answered is not among it. */
export const doubtsOf = ({ title, blocks, facts, notes, changes }: Draft): Doubt[] => [
	...questionsOf(facts),
	...textDoubts(facts.reading.written, changes),
	...[...(title.isMadeUp ? [noTitle] : []), ...notes, ...listsIn(blocks)].map(plainDoubt),
	...removalDoubts(changes),
];

const noTitle = '原文没有标题，草稿的标题是临时的，请改成自己的。';

/**
 * What a person has to look at in a text and in what happened to it, with the words in question.
 * @param text the report's words, a line for a paragraph
 */
export function textDoubts(text: string, changes: Changes): Doubt[] {
	const countOf = (name: ImportRule) =>
		changes.filter((entry) => 'rule' in entry && entry.rule === name).length;
	const [pictures, numbers] = [countOf('picture-placeholder'), countOf('personal-number')];
	const blanks = placesOf(text, /_{2,}|×{2,}|[xX]{2,}(?=[年月日校省市县縣区區])/g);
	const masked = placesOf(text, /\*[中小试試实實一二三四五六]/g);
	const broken = placesOf(text, damaged);
	const isCut = /[的和与與在把]$/.test(text.trimEnd());
	return [
		...asked(blanks, `原文有 ${blanks.length} 处空白或隐去的字，保留原样，请尽量补上。`),
		...asked(masked, '原文用星号隐去了名称，不要猜测，请向原单位核对。'),
		...asked(broken, '这些字在传来传去时坏了，原样留着，请对照原件改。'),
		...(pictures > 0 ? [plainDoubt(`原文此处应有 ${pictures} 张图片，没有带来。`)] : []),
		...(numbers > 0 ? [plainDoubt(`隐去了 ${numbers} 处能认出一个人的号码。`)] : []),
		...(isCut ? [plainDoubt('正文像是被截断了，结尾不完整。')] : []),
	];
}

/** A doubt about a text as a whole. */
const plainDoubt = (text: string): Doubt => ({ text, quotes: [] });

const asked = (quotes: Doubt['quotes'], text: string): Doubt[] =>
	quotes.length > 0 ? [{ text, quotes }] : [];

/** The words that a pattern finds, with a few around them. */
const placesOf = (text: string, pattern: RegExp): Doubt['quotes'] =>
	[...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
		quote: text.slice(Math.max(0, index - 6), index + length + 6).replace(/\s+/g, ' '),
	}));

/** Tables with a school in nearly every row: who wants to register them has a better way. */
const listsIn = (blocks: readonly Block[]): string[] =>
	blocks.flatMap((block) => {
		const rows = block.type === 'table' ? block.rows.slice(1) : [];
		const hasSchool = rows.filter((row) =>
			row.some(({ text }) => isSchool.test(fold(text.trim()))),
		);
		const count = hasSchool.length;
		return count < fewestOfList || count < rows.length * 0.8
			? []
			: `表格里有 ${count} 所学校，这像一张名单。要登记这些学校，请把表格存成 Excel，再导入那个文件。`;
	});

/** A report may compare a few schools in a table. */
const fewestOfList = 5;
const isSchool =
	/(?:[小中大]学|学[校院]|幼儿园|教学点|完小|[一二三四五六七八九十][小中])(?:\(.*\))?$/;

/** Rules whose words are no paragraphs: what a program reads, and notes between characters. */
const silent: readonly ImportRule[] = ['program', 'page-title', 'repeated-title'];

/** Whether these words are of the report is for a person to say, who sees them in the source or does not. */
const ofText: readonly ImportRule[] = ['struck-out', 'hidden'];

/**
 * Every paragraph that was taken away, so that nothing of the report goes with it. The words are not for
 * the report: they may be a hidden note.
 */
export function removalDoubts(changes: Changes): Doubt[] {
	const removed = Map.groupBy(entriesOf(changes, 'removed'), ({ rule }) => rule);
	return [...removed].flatMap(([rule, same]): Doubt[] => {
		const words = same.map(({ text }) => shorten(text.text.trim().replace(/\s+/g, ' '), 100));
		const shown = words.filter(Boolean);
		const quotes = [...new Set(shown)].map((quote) => ({ quote }));
		if (silent.includes(rule) || quotes.length === 0) return [];
		const label = importsWords.importRules[rule];
		const text = `没有带进正文（${label}，${shown.length} 处），是正文就请补回。`;
		return [{ text, quotes, isBesideText: !ofText.includes(rule) }];
	});
}

/** The beginning of long words, with their number. */
export const shorten = (words: string, most: number): string =>
	words.length > most ? `${words.slice(0, most)}……（共 ${words.length} 字）` : words;
