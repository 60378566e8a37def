import { words } from '#i18n/zh-hans.ts';
import { qrSvg } from '#share/qr-svg.ts';
import { printedBy, sentTo, type Bulletin, type BulletinItem } from './bulletin.ts';

const labels = words.bulletin;

/** An issue as its page holds it; its looks, on screen and paper, are in `styles/bulletin.css`. */
export function bulletinHtml(bulletin: Bulletin): string {
	const { name, issue, unit, date, period, preface, figures, items } = bulletin;
	return [
		'<article class="bulletin">',
		'<header class="masthead">',
		`<h1>${escaped(name)}</h1>`,
		`<p class="issue">${escaped(issue)}</p>`,
		`<p class="imprint"><span>${escaped(unit)}</span><span>${escaped(date)}</span></p>`,
		'</header>',
		`<p class="period">${escaped(period)}</p>`,
		part('preface', labels.preface, preface),
		part('figures', labels.figures, figures),
		items.length > 0 ? items.map(itemHtml).join('') : `<p>${labels.empty}</p>`,
		foot(bulletin),
		'</article>',
	].join('\n');
}

const itemHtml = ({ title, when, summary, url }: BulletinItem): string =>
	[
		'<section class="item">',
		`<h2>${escaped(title)}</h2>`,
		`<p class="when">${escaped(when)}</p>`,
		`<div class="body"><p>${escaped(summary)}</p>`,
		`<a href="${escaped(url)}" aria-label="${escaped(labels.qrAlt(title))}">`,
		`${qrSvg(url).trim().replace('<svg ', '<svg aria-hidden="true" ')}</a></div>`,
		'</section>',
	].join('');

const part = (name: string, label: string, text: string): string =>
	text === '' ? '' : `<p class="${name}"><strong>${label}</strong>${escaped(text)}</p>`;

const foot = (bulletin: Bulletin): string =>
	[
		'<footer class="colophon">',
		...sentTo(bulletin).map((line) => `<p>${escaped(line)}</p>`),
		`<p class="imprint"><span>${escaped(printedBy(bulletin))}</span><span>${escaped(bulletin.copies)}</span></p>`,
		'</footer>',
	].join('');

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
