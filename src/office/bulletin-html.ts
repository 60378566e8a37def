import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { words } from '#i18n/zh-hans.ts';
import { qrCode } from '#share/qr-svg.ts';
import { printedBy, sentTo, type Bulletin, type BulletinItem } from './bulletin.ts';

const labels = words.bulletin;

/** An issue as its page holds it; its looks, on screen and paper, are in `styles/bulletin.css`. */
export function bulletinHtml(bulletin: Bulletin): string {
	const { name, issue, unit, date, period, preface, figures, items } = bulletin;
	const article = h('article.bulletin', [
		h('header.masthead', [h('h1', name), h('p.issue', issue), twoEnds(unit, date)]),
		h('p.period', period),
		preface && h('p.preface', [h('strong', labels.preface), preface]),
		figures && h('p.figures', [h('strong', labels.figures), figures]),
		...(items.length > 0 ? items.map(itemOf) : [h('p', labels.empty)]),
		h('footer.colophon', [
			...sentTo(bulletin).map((line) => h('p', line)),
			twoEnds(printedBy(bulletin), bulletin.copies),
		]),
	]);
	return toHtml(article);
}

const itemOf = ({ title, when, summary, numbers, url }: BulletinItem) =>
	h('section.item', [
		h('h2', title),
		h('p.when', when),
		h('.body', [
			h('div', [h('p', summary), numbers && h('p.when', numbers)]),
			h('a', { href: url, ariaLabel: labels.qrAlt(title) }, qrCode(url, { ariaHidden: 'true' })),
		]),
	]);

const twoEnds = (left: string, right: string) =>
	h('p.imprint', [h('span', left), h('span', right)]);
