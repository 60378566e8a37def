import { anyWord, wordList } from '#chinese/words.ts';
import type { ImportRule } from '#i18n/words/imports.ts';
import parts from './page-parts.json' with { type: 'json' };

/**
 * Finds lines that pages put around a report among its folded lines, of which pictures and tables are
 * empty ones; gives for each line the rule that takes it away.
 */
export type ChromeRule = (lines: readonly string[]) => readonly (ImportRule | undefined)[];

const listHeading = new RegExp(`^[【[|]?\\s*${anyWord(parts.listHeadings)}\\s*[】\\]]?\\s*:?$`);
const footer = new RegExp(parts.footers.join('|'), 'i');
const besideFooter = new RegExp(`^${anyWord(parts.besideFooters)}`, 'i');

/** Links for search engines on hijacked sites: at least five lines of names with a bar, `某某县|`. */
export const linkLists: ChromeRule = (lines) => {
	const runs = runsOf(lines, (line) => /^[\u3400-\u9fff]{2,12}\s*\|$/.test(line));
	return ruleAt(runs.filter((run) => run.length >= 5).flat(), 'link-list', lines);
};

/** The foot of a page: a registration number or a copyright, and such lines as stand around them. */
export const footers: ChromeRule = (lines) => {
	const isSure = (line: string, index: number) => index >= lines.length * 0.4 && footer.test(line);
	const runs = runsOf(lines, (line, index) => isSure(line, index) || besideFooter.test(line));
	const sure = runs.filter((run) => run.some((index) => isSure(lines[index] ?? '', index)));
	return ruleAt(sure.flat(), 'page-footer', lines);
};

/** Other articles after the report: a known heading, then short lines without a full stop. */
export const relatedArticles: ChromeRule = (lines) => {
	let isList = false;
	return lines.map((line, index) => {
		if (index > 0 && listHeading.test(line)) isList = true;
		else if (line.length > 60 || /[。!?;]$|^[一二三四五六七八九十]+、/.test(line)) isList = false;
		return isList ? 'related-articles' : undefined;
	});
};

const buttonWords = new Set(wordList(parts.buttons));
const headingWords = new Set(wordList(parts.buttonsThatAreHeadings));

/** A line of nothing but words of buttons and menus. Inside a text 阅读 alone is a heading. */
export const buttons: ChromeRule = (lines) =>
	lines.map((line, index) => {
		const words = line.split(/[\s|·/【】[\]<>»()]+/).filter(Boolean);
		const isAtEdge = index < 6 || index >= lines.length - 12;
		const isButton =
			line.length > 1 &&
			words.length > 0 &&
			words.every((word) => buttonWords.has(word)) &&
			(isAtEdge || !words.every((word) => headingWords.has(word)));
		return isButton ? 'ui-words' : undefined;
	});

/** The runs of lines that pass a test and follow one another. */
function runsOf(lines: readonly string[], test: (line: string, index: number) => boolean) {
	const runs: number[][] = [];
	for (const [index, line] of lines.entries()) {
		if (!test(line, index)) continue;
		if (runs.at(-1)?.at(-1) === index - 1) runs.at(-1)?.push(index);
		else runs.push([index]);
	}
	return runs;
}

function ruleAt(places: readonly number[], rule: ImportRule, lines: readonly string[]) {
	const taken = new Set(places);
	return lines.map((_, index) => (taken.has(index) ? rule : undefined));
}
