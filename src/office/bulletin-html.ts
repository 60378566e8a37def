import { escapeHtml } from '#escape-html.ts';
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
		`<h1>${escapeHtml(name)}</h1>`,
		`<p class="issue">${escapeHtml(issue)}</p>`,
		`<p class="imprint"><span>${escapeHtml(unit)}</span><span>${escapeHtml(date)}</span></p>`,
		'</header>',
		`<p class="period">${escapeHtml(period)}</p>`,
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
		`<h2>${escapeHtml(title)}</h2>`,
		`<p class="when">${escapeHtml(when)}</p>`,
		`<div class="body"><p>${escapeHtml(summary)}</p>`,
		`<a href="${escapeHtml(url)}" aria-label="${escapeHtml(labels.qrAlt(title))}">`,
		`${qrSvg(url).trim().replace('<svg ', '<svg aria-hidden="true" ')}</a></div>`,
		'</section>',
	].join('');

const part = (name: string, label: string, text: string): string =>
	text === '' ? '' : `<p class="${name}"><strong>${label}</strong>${escapeHtml(text)}</p>`;

const foot = (bulletin: Bulletin): string =>
	[
		'<footer class="colophon">',
		...sentTo(bulletin).map((line) => `<p>${escapeHtml(line)}</p>`),
		`<p class="imprint"><span>${escapeHtml(printedBy(bulletin))}</span><span>${escapeHtml(bulletin.copies)}</span></p>`,
		'</footer>',
	].join('');
