import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { wrapText } from './wrap-text.ts';

/** What the picture shows that goes with a shared link. */
export interface CardText {
	readonly title: string;
	/** Kind and date. */
	readonly head: string;
	/** Who helps whom. */
	readonly schools: string;
	readonly site: string;
	/** The colour of the site as it stands on paper, and a stronger one. */
	readonly accent: string;
	readonly strong: string;
}

/** Families that come with systems and with common free fonts, the likeliest first. */
const fontFamily =
	"'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',sans-serif";

/** The card as a drawing of 1200 by 630 pixels, in the colours of the site. */
export function cardSvg({ title, head, schools, site, accent, strong }: CardText): string {
	const size = { width: 1200, height: 630 };
	const svg = s('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, fontFamily }, [
		s('rect', { ...size, fill: '#fbfaf7' }),
		s('rect', { ...size, height: 16, fill: accent }),
		line(head, { y: 128, fontSize: 32, fill: strong }),
		...wrapText(title, 17, 3).map((text, index) =>
			line(text, { y: 222 + index * 84, fontSize: 60, fill: '#1f2421', fontWeight: 700 }),
		),
		...wrapText(schools, 30, 1).map((text) =>
			line(text, { y: 490, fontSize: 34, fill: '#555d58' }),
		),
		s('g', { fill: 'none', stroke: accent, strokeWidth: 6 }, [
			s('circle', { cx: 95, cy: 562, r: 16 }),
			s('circle', { cx: 115, cy: 562, r: 16 }),
		]),
		line(site, { x: 150, y: 574, fontSize: 32, fill: accent, fontWeight: 700 }),
	]);
	return toHtml(svg, { space: 'svg' });
}

interface LineStyle {
	readonly x?: number;
	readonly y: number;
	readonly fontSize: number;
	readonly fill: string;
	readonly fontWeight?: number;
}

const line = (text: string, style: LineStyle) =>
	s('text', { x: 80, fontWeight: 400, ...style }, text);
