import { words } from '#i18n/zh-hans.ts';
import { qrSvg } from '#share/qr-svg.ts';
import type { Bulletin, BulletinItem } from './bulletin.ts';

const labels = words.bulletin;

/**
 * An issue as it is printed. The page of the site and the file of the command hold the same; its
 * looks are in `styles/bulletin.css`.
 */
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

function foot({ sendTo, copyTo, copies }: Bulletin): string {
	const lines = [
		...(sendTo ? [`${labels.sendTo}${words.colon}${sendTo}`] : []),
		...(copyTo ? [`${labels.copyTo}${words.colon}${copyTo}`] : []),
		...(copies ? [copies] : []),
	];
	if (lines.length === 0) return '';
	return `<footer class="colophon">${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</footer>`;
}

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
