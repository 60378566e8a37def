import parts from './page-parts.json' with { type: 'json' };
import type { ChromeRule } from './remove-chrome.ts';

const wordsOf = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '));
const buttonWords = new Set(wordsOf(parts.buttons));
const headingWords = new Set(wordsOf(parts.buttonsThatAreHeadings));
const listHeading = new RegExp(
	`^[【[|]?\\s*(?:${wordsOf(parts.listHeadings).join('|')})\\s*[】\\]]?\\s*:?$`,
);
const footer = new RegExp(parts.footers.join('|'), 'i');
const besideFooter = new RegExp(`^(?:${wordsOf(parts.besideFooters).join('|')})`, 'i');

/** Links for search engines on hijacked sites: at least five lines of names with a bar, `某某县|`. */
export const linkLists: ChromeRule = {
	name: 'link-list',
	find: (lines) => {
		const isLink = lines.map((line) => /^[\u3400-\u9fff]{2,12}\s*\|$/.test(line));
		return runsOf(isLink).flatMap((run) => (run.length >= 5 ? run : []));
	},
};

/** The foot of a page: a registration number or a copyright, and such lines as stand around them. */
export const footers: ChromeRule = {
	name: 'page-footer',
	find: (lines) => {
		const isSure = lines.map((line, index) => index >= lines.length * 0.4 && footer.test(line));
		const isLikely = lines.map((line, index) => isSure[index] === true || besideFooter.test(line));
		return runsOf(isLikely).flatMap((run) => (run.some((index) => isSure[index]) ? run : []));
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

/** PART 01 above the heading of a part; 01 where the next one is 02. */
export const ornaments: ChromeRule = {
	name: 'ornament',
	find: (lines) => {
		const found = lines.flatMap((line, index) => {
			const number = /^(?:PART|NO|CHAPTER)?[.\s]*0?(\d{1,2})[.、]?$/i.exec(line)?.[1];
			const next = lines[index + 1] ?? '';
			const isAboveHeading = next !== '' && next.length <= 24 && !/[。,;]$/.test(next);
			return number !== undefined && isAboveHeading ? [{ index, number: Number(number) }] : [];
		});
		const isCount = found.length > 1 && found.every(({ number }, place) => number === place + 1);
		return isCount ? found.map(({ index }) => index) : [];
	},
};

/** A line of nothing but words of buttons and menus. Inside a text 阅读 alone is a heading. */
export const buttons: ChromeRule = {
	name: 'ui-words',
	find: (lines) =>
		lines.flatMap((line, index) => {
			const words = line.split(/[\s|·/【】[\]<>»()]+/).filter(Boolean);
			const isAtEdge = index < 6 || index >= lines.length - 12;
			const isMenu =
				line.length > 1 &&
				words.length > 0 &&
				words.every((word) => buttonWords.has(word)) &&
				(isAtEdge || !words.every((word) => headingWords.has(word)));
			return isMenu ? [index] : [];
		}),
};

/** Places that follow one another and are marked, run by run. */
const runsOf = (marks: readonly boolean[]): number[][] =>
	marks.reduce<number[][]>((runs, isMarked, index) => {
		if (!isMarked) return runs;
		if (index > 0 && marks[index - 1] === true) runs.at(-1)?.push(index);
		else runs.push([index]);
		return runs;
	}, []);
