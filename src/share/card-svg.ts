import { escapeHtml } from '#escape-html.ts';
import { wrapText } from './wrap-text.ts';

/** What the picture shows that goes with a shared link. */
export interface CardText {
	readonly title: string;
	/** Kind and date. */
	readonly head: string;
	/** Who helps whom. */
	readonly schools: string;
	readonly site: string;
}

const cardSize = { width: 1200, height: 630 } as const;

/** Families that come with systems and with common free fonts, the likeliest first. */
const families =
	"'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',sans-serif";

/** The card as a drawing, in the colours of the site. */
export function cardSvg({ title, head, schools, site }: CardText): string {
	const { width, height } = cardSize;
	const lines = wrapText(title, 17, 3);
	const names = wrapText(schools, 30, 1);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${families}">
<rect width="${width}" height="${height}" fill="#fbfaf7"/>
<rect width="${width}" height="16" fill="#0f6a57"/>
${line(head, { y: 128, size: 32, fill: '#0a4f41' })}
${lines.map((text, index) => line(text, { y: 222 + index * 84, size: 60, fill: '#1f2421', weight: 700 })).join('\n')}
${names.map((text) => line(text, { y: 490, size: 34, fill: '#555d58' })).join('\n')}
<g fill="none" stroke="#0f6a57" stroke-width="6"><circle cx="95" cy="562" r="16"/><circle cx="115" cy="562" r="16"/></g>
${line(site, { x: 150, y: 574, size: 32, fill: '#0f6a57', weight: 700 })}
</svg>`;
}

interface LineStyle {
	readonly x?: number;
	readonly y: number;
	readonly size: number;
	readonly fill: string;
	readonly weight?: number;
}

const line = (text: string, { x = 80, y, size, fill, weight = 400 }: LineStyle): string =>
	`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeHtml(text)}</text>`;
