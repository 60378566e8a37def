import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { lettersOf, type Weight } from './chinese-face.ts';
import { markIn } from './mark-svg.ts';
import { balanceText, wrapText } from './wrap-text.ts';

/** What the picture shows that goes with a shared link. */
export interface CardText {
	readonly title: string;
	/** Kind and date. */
	readonly head: string;
	/** Who helps whom, or whatever else is said below the title. */
	readonly schools: string;
	readonly site: string;
	/** The colour of the site as it stands on paper, and a stronger one. */
	readonly accent: string;
	readonly strong: string;
}

/**
 * The card as a drawing of 800 by 420 pixels, in the colours of the site, and the letters that the
 * face lacks. Letters are outlines, so that it takes no font to show it.
 */
export async function cardSvg({ title, head, schools, site, accent, strong }: CardText) {
	const size = { width: 1200, height: 630 };
	const titleLines = balanceText(title, { width: 17, most: 3 });
	const lines = await Promise.all([
		writtenLine(head, { y: 128, size: 32, fill: strong }),
		...titleLines.map((text, index) =>
			writtenLine(text, { y: 222 + index * 84, size: 60, fill: '#1f2421', weight: 700 }),
		),
		...wrapText(schools, { width: 30, most: 2 }).map((text, index, { length }) =>
			writtenLine(text, { y: 490 + (index + 1 - length) * 48, size: 34, fill: '#555d58' }),
		),
		writtenLine(site, { x: 150, y: 574, size: 32, fill: accent, weight: 700 }),
	]);
	const shown = { width: 800, height: 420, viewBox: `0 0 ${size.width} ${size.height}` };
	const svg = s('svg', { xmlns: 'http://www.w3.org/2000/svg', ...shown }, [
		s('rect', { ...size, fill: '#fbfaf7' }),
		s('rect', { ...size, height: 16, fill: accent }),
		...lines.map(({ group }) => group),
		s('g', { transform: 'translate(76 533) scale(1.8)' }, markIn(accent)),
	]);
	return {
		svg: toHtml(svg, { space: 'svg' }),
		unknown: lines.flatMap(({ unknown }) => unknown),
	};
}

interface LineStyle {
	readonly x?: number;
	/** Where the line stands. */
	readonly y: number;
	readonly size: number;
	readonly fill: string;
	readonly weight?: Weight;
}

async function writtenLine(text: string, { x = 80, y, size, fill, weight = 400 }: LineStyle) {
	const letters = await lettersOf(text, weight);
	const scale = size / 1000;
	let pen = 0;
	const outlines = letters.map(({ outline, advance }) => {
		const path = s('path', { d: outline, transform: `translate(${pen})` });
		pen += advance;
		return path;
	});
	const transform = `translate(${x} ${y}) scale(${scale} ${-scale})`;
	return {
		group: s('g', { fill, transform }, outlines),
		unknown: [...text].filter((_, index) => letters[index]?.isKnown === false),
	};
}
