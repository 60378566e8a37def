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
	const isLink = (line: string) => /^[\u3400-\u9fff]{2,12}\s*\|$/.test(line);
	return inRuns(lines, isLink, (run) => run.length >= 5 && 'link-list');
};

/** The foot of a page: a registration number or a copyright, and such lines as stand around them. */
export const footers: ChromeRule = (lines) => {
	const isSure = (line: string, index: number) => index >= lines.length * 0.4 && footer.test(line);
	return inRuns(
		lines,
		(line, index) => isSure(line, index) || besideFooter.test(line),
		(run) => run.some((index) => isSure(lines[index] ?? '', index)) && 'page-footer',
	);
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

/** What a rule says of each run of lines that pass a test and follow one another. */
function inRuns(
	lines: readonly string[],
	test: (line: string, index: number) => boolean,
	ruleOf: (run: readonly number[]) => ImportRule | false,
): readonly (ImportRule | undefined)[] {
	const runs: number[][] = [];
	for (const [index, line] of lines.entries()) {
		if (!test(line, index)) continue;
		if (runs.at(-1)?.at(-1) === index - 1) runs.at(-1)?.push(index);
		else runs.push([index]);
	}
	const found = new Map<number, ImportRule>();
	for (const run of runs) {
		const rule = ruleOf(run);
		if (rule) for (const index of run) found.set(index, rule);
	}
	return lines.map((_, index) => found.get(index));
}
