import { fold } from '#chinese/fold.ts';
import { importsWords, type ImportRule } from '#i18n/words/imports.ts';
import { damaged } from '#import/clean/repair/damaged.ts';
import { markOf } from '#import/clean/structure/marks.ts';
import { doubtsOf, type Doubt, type Question } from '#import/facts/questions.ts';
import { entriesOf, type Ledger } from '#import/source/ledger.ts';

/**
 * What a person has to look at in a text and in what happened to it, with the words in question.
 * @param text the report's words, a line for a paragraph
 */
export const textDoubts = (text: string, ledger: Ledger): Doubt[] =>
	doubtsOf('text', questionsOf(text, ledger));

function* questionsOf(text: string, ledger: Ledger): Generator<Question> {
	const folded = fold(text);
	const countOf = (name: ImportRule) =>
		ledger.filter((entry) => 'rule' in entry && entry.rule === name).length;
	const [pictures, numbers] = [countOf('picture-placeholder'), countOf('personal-number')];
	const blanks = placesOf(text, /_{2,}|×{2,}|[xX]{2,}(?=[年月日校省市县縣区區])/g);
	const [broken, cut] = [placesOf(text, damaged), cutSentences(text)];
	if (blanks.length > 0)
		yield [`原文有 ${blanks.length} 处空白或隐去的字，保留原样，请尽量补上。`, blanks];
	if (/\*[中小试实一二三四五六]/.test(folded))
		yield ['原文用星号隐去了名称，不要猜测，请向原单位核对。'];
	if (folded.split('教化').length > 3 && !folded.includes('教育'))
		yield ['疑似洗稿（“教育”都成了“教化”等），不宜直接发布原文。'];
	if (pictures > 0) yield [`原文此处应有 ${pictures} 张图片，没有带来。`];
	if (numbers > 0) yield [`隐去了 ${numbers} 处能认出一个人的号码。`];
	if (/[的和与在把]$/.test(folded.trimEnd())) yield ['正文像是被截断了，结尾不完整。'];
	if (broken.length > 0) yield ['这些字在传来传去时坏了，原样留着，请对照原件改。', broken];
	if (cut.length > 0) yield ['这些句子像是被换行或页码切断了，请接起来。', cut];
}

/** The words that a pattern finds, with a few around them. */
const placesOf = (text: string, pattern: RegExp): { text: string }[] =>
	[...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
		text: text.slice(Math.max(0, index - 6), index + length + 6).replace(/\s+/g, ' '),
	}));

/**
 * Paragraphs that end inside a sentence: before the number of a page, as 三元乡梓 and 4、园小学 below
 * it, or behind a comma or before the short rest of the sentence.
 */
function cutSentences(text: string): { text: string }[] {
	const lines = text.split('\n');
	return lines.flatMap((line, index) => {
		const next = lines[index + 1] ?? '';
		if (line.length < 25 || /[。！？!?：:；;…”」』》）)】]\s*$/.test(line)) return [];
		const isRest = next.length <= 20 && /[。！!？?]$/.test(next) && !markOf(fold(next));
		const isCut = /^\d{1,2}、/.test(next) ? line.length >= 60 : isRest || /[,，]$/.test(line);
		return isCut ? [{ text: `${line.slice(-8)}／${next.slice(0, 10)}` }] : [];
	});
}

/** Rules whose words are no paragraphs: what a program reads, and notes between characters. */
const silent: readonly ImportRule[] = ['program', 'page-title', 'repeated-title', 'frontmatter'];

/**
 * Every paragraph that was taken away, so that nothing of the report goes with it. Not for the report:
 * the words may be a hidden note.
 */
export function removalDoubts(ledger: Ledger): Doubt[] {
	const removed = Map.groupBy(entriesOf(ledger, 'removed'), ({ rule }) => rule);
	const questions = [...removed].flatMap(([rule, same]): Question[] => {
		const words = same.map(({ text }) => shorten(text.text.trim().replace(/\s+/g, ' ')));
		const quotes = [...new Set(words.filter(Boolean))].map((text) => ({ text }));
		if (silent.includes(rule) || quotes.length === 0) return [];
		const label = importsWords.importRules[rule];
		return [[`没有带进正文（${label}，${same.length} 处），是正文就请补回。`, quotes]];
	});
	return doubtsOf('removals', questions);
}

const shorten = (words: string) =>
	words.length > 100 ? `${words.slice(0, 100)}……（共 ${words.length} 字）` : words;
