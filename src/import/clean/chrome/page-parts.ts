import { anyWord, wordList } from '#chinese/words.ts';
import type { ImportRule } from '#i18n/words/imports.ts';
import parts from './page-parts.json' with { type: 'json' };

/** Recognises lines that pages put around a report. */
export interface ChromeRule {
	readonly name: ImportRule;
	/** Places of the lines to take away, among folded lines; pictures and tables are empty lines. */
	readonly find: (lines: readonly string[]) => Iterable<number>;
}

const buttonWords = new Set(wordList(parts.buttons));
const headingWords = new Set(wordList(parts.buttonsThatAreHeadings));
const listHeading = new RegExp(`^[【[|]?\\s*${anyWord(parts.listHeadings)}\\s*[】\\]]?\\s*:?$`);
const footer = new RegExp(parts.footers.join('|'), 'i');
const besideFooter = new RegExp(`^${anyWord(parts.besideFooters)}`, 'i');

/** Links for search engines on hijacked sites: at least five lines of names with a bar, `某某县|`. */
export const linkLists: ChromeRule = {
	name: 'link-list',
	find: (lines) =>
		runsOf(lines, (line) => /^[\u3400-\u9fff]{2,12}\s*\|$/.test(line))
			.filter((run) => run.length >= 5)
			.flat(),
};

/** The foot of a page: a registration number or a copyright, and such lines as stand around them. */
export const footers: ChromeRule = {
	name: 'page-footer',
	find: (lines) => {
		const isSure = (line: string, index: number) =>
			index >= lines.length * 0.4 && footer.test(line);
		return runsOf(lines, (line, index) => isSure(line, index) || besideFooter.test(line))
			.filter((run) => run.some((index) => isSure(lines[index] ?? '', index)))
			.flat();
	},
};

/** Other articles after the report: a known heading, then short lines without a full stop. */
export const relatedArticles: ChromeRule = {
	name: 'related-articles',
	*find(lines) {
		let isList = false;
		for (const [index, line] of lines.entries()) {
			if (index > 0 && listHeading.test(line)) isList = true;
			else if (line.length > 60 || /[。!?;]$|^[一二三四五六七八九十]+、/.test(line)) isList = false;
			if (isList) yield index;
		}
	},
};

/** A line of nothing but words of buttons and menus. Inside a text 阅读 alone is a heading. */
export const buttons: ChromeRule = {
	name: 'ui-words',
	find: (lines) =>
		placesOf(lines, (line, index) => {
			const words = line.split(/[\s|·/【】[\]<>»()]+/).filter(Boolean);
			const isAtEdge = index < 6 || index >= lines.length - 12;
			return (
				line.length > 1 &&
				words.length > 0 &&
				words.every((word) => buttonWords.has(word)) &&
				(isAtEdge || !words.every((word) => headingWords.has(word)))
			);
		}),
};

type LineTest = (line: string, index: number) => boolean;

/** Places of the lines that pass a test. */
export const placesOf = (lines: readonly string[], test: LineTest): number[] =>
	[...lines.keys()].filter((index) => test(lines[index] ?? '', index));

/** The same, run by run of lines that follow one another. */
const runsOf = (lines: readonly string[], test: LineTest): number[][] =>
	placesOf(lines, test).reduce<number[][]>((runs, index) => {
		if (runs.at(-1)?.at(-1) === index - 1) runs.at(-1)?.push(index);
		else runs.push([index]);
		return runs;
	}, []);
