import { fold } from '#chinese/fold.ts';
import { importsWords, type ImportRule } from '#i18n/words/imports.ts';
import { damaged } from './repair/damaged.ts';
import { markOf } from './structure/marks.ts';
import { entriesOf, type Ledger } from '#import/source/ledger.ts';

/**
 * What a person has to look at in a text and in what happened to it, in sentences of at most 200
 * characters with the words in question.
 * @param text the report's words, a line for a paragraph
 */
export function textDoubts(text: string, ledger: Ledger): string[] {
	const folded = fold(text);
	const blanks = placesOf(text, /_{2,}|×{2,}|[xX]{2,}(?=[年月日校省市县縣区區])/g);
	const countOf = (name: ImportRule) =>
		ledger.filter((entry) => 'rule' in entry && entry.rule === name).length;
	const [pictures, numbers] = [countOf('picture-placeholder'), countOf('personal-number')];
	const isSpun = folded.split('教化').length > 3 && !folded.includes('教育');
	return [
		...quoted(`原文有 ${blanks.length} 处空白或隐去的字，保留原样，请尽量补上：`, blanks),
		...when(
			/\*[中小试实一二三四五六]/.test(folded),
			'原文用星号隐去了名称，不要猜测，请向原单位核对。',
		),
		...when(isSpun, '疑似洗稿（“教育”都成了“教化”等），不宜直接发布原文。'),
		...when(pictures > 0, `原文此处应有 ${pictures} 张图片，没有带来。`),
		...when(numbers > 0, `隐去了 ${numbers} 处能认出一个人的号码。`),
		...when(/[的和与在把]$/.test(folded.trimEnd()), '正文像是被截断了，结尾不完整。'),
		...quoted('这些字在传来传去时坏了，原样留着，请对照原件改：', placesOf(text, damaged)),
		...quoted('这些句子像是被换行或页码切断了，请接起来：', cutSentences(text)),
	];
}

const when = (isSo: boolean, doubt: string) => (isSo ? [doubt] : []);

/** The words that a pattern finds, with a few around them. */
const placesOf = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map(({ index, 0: { length } }) =>
		text.slice(Math.max(0, index - 6), index + length + 6).replace(/\s+/g, ' '),
	);

/**
 * Paragraphs that end inside a sentence: before the number of a page, as 三元乡梓 and 4、园小学 below
 * it, or behind a comma or before the short rest of the sentence.
 */
function cutSentences(text: string): string[] {
	const lines = text.split('\n');
	return lines.flatMap((line, index) => {
		const next = lines[index + 1] ?? '';
		if (line.length < 25 || /[。！？!?：:；;…”」』》）)】]\s*$/.test(line)) return [];
		const isRest = next.length <= 20 && /[。！!？?]$/.test(next) && !markOf(fold(next));
		const isCut = /^\d{1,2}、/.test(next) ? line.length >= 60 : isRest || /[,，]$/.test(line);
		return isCut ? [`${line.slice(-8)}／${next.slice(0, 10)}`] : [];
	});
}

/** Rules whose words are no paragraphs: what a program reads, and notes between characters. */
const silent: readonly ImportRule[] = ['program', 'page-title', 'repeated-title', 'frontmatter'];

/** Parts that a format keeps apart from the text; they are told by their beginning. */
const apart: readonly ImportRule[] = ['beside-article', 'page-frame', 'pinyin', 'word-diagram'];

/**
 * Every paragraph that was taken away, so that nothing of the report goes with it. Not for the report:
 * the words may be a hidden note.
 */
export function removalDoubts(ledger: Ledger): string[] {
	const groups = Map.groupBy(entriesOf(ledger, 'removed'), ({ rule }) => rule);
	return [...groups].flatMap(([rule, same]) => {
		const words = same.map(({ text }) => text.text.trim().replace(/\s+/g, ' ')).filter(Boolean);
		if (silent.includes(rule) || words.length === 0) return [];
		const label = importsWords.importRules[rule];
		if (!apart.includes(rule))
			return quoted(`删去了（${label}），是正文就请补回：`, counted(words));
		const all = words.join(' ');
		const start = all.length > 100 ? `${all.slice(0, 100)}……` : all;
		return [`没有带进正文（${label}，共 ${all.length} 字）：“${start}”。`];
	});
}

/** Each of the words once, shortened, with how often they were there. */
const counted = (words: readonly string[]): string[] =>
	[...Map.groupBy(words, shorten)].map(([word, same]) =>
		same.length > 1 ? `${word}（${same.length} 处）` : word,
	);

const shorten = (words: string) =>
	words.length > 60 ? `${words.slice(0, 50)}……（共 ${words.length} 字）` : words;

/** The same sentence with as many of the words as fit, as often as needed to show them all. */
function quoted(sentence: string, words: readonly string[]): string[] {
	const rows: string[] = [];
	for (const word of words) {
		const [last, longer] = [rows.at(-1), `${rows.at(-1) ?? ''}、“${word}”`];
		if (last === undefined || sentence.length + longer.length > 196) rows.push(`“${word}”`);
		else rows[rows.length - 1] = longer;
	}
	return rows.map((row) => `${sentence}${row}。`);
}
