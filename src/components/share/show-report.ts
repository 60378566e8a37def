import '#components/keep-question.ts';
import { asText, lessonPoints } from './lesson-points.ts';

/**
 * Fills a sharing page with the report that its address names; `null` where there is none, and the
 * page goes on asking for one.
 */
export async function showReport(host: HTMLElement) {
	// The one link of the page that asks for a report leads to those in its own script.
	const list = partOf(host, 'choose')?.querySelector('a');
	const report = await fetchReport(list?.href ?? '');
	partOf(host, 'choose')?.toggleAttribute('hidden', report !== null);
	partOf(host, 'shared')?.toggleAttribute('hidden', report === null);
	if (!report) return null;
	for (const name of ['lead', 'meta', 'who', 'address'] as const) {
		partOf(host, name)?.append(report[name]);
	}
	partOf(host, 'title')?.append(...document.importNode(report.heading, true).childNodes);
	const code = document.createElement('img');
	code.src = report.qr;
	code.alt = host.dataset['labelCode'] ?? '';
	code.className = 'code';
	partOf(host, 'qr')?.append(code);
	return report;
}

export type SharedReport = NonNullable<Awaited<ReturnType<typeof fetchReport>>>;

export const partOf = (host: HTMLElement, name: string): HTMLElement | null =>
	host.querySelector<HTMLElement>(`[data-part=${name}]`);

/** Takes the report from its own page. */
async function fetchReport(reports: string) {
	const id = new URLSearchParams(location.search).get('report') ?? '';
	if (!/^[a-z0-9-]+$/.test(id)) return null;
	const response = await fetch(`${reports}${id}/`);
	if (!response.ok) return null;
	const html = new DOMParser().parseFromString(await response.text(), 'text/html');
	const prose = html.querySelector('.prose');
	const heading = html.querySelector('h1');
	if (!prose || !heading) return null;
	const lesson = lessonPoints(html);
	prose.prepend(...asText(lesson, html));
	const textOf = (selector: string) => html.querySelector(selector)?.textContent.trim() ?? '';
	return {
		id,
		title: heading.textContent.trim(),
		/** With its parts, between which it breaks. */
		heading,
		lead: textOf('.lead'),
		meta: [...(html.querySelector('.meta')?.children ?? [])]
			.map((part) => part.textContent)
			.join(' · '),
		/** Who helps whom, and where. */
		who: textOf('h1 + p').replace(/\s+/g, ' '),
		address: html.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
		qr:
			html.querySelector(`.share img[lang='${html.documentElement.lang}']`)?.getAttribute('src') ??
			'',
		/** What was done, each with its number: 示范课, 2 节. */
		facts: [...html.querySelectorAll('.cover > div')].map(
			({ firstElementChild: label, lastElementChild: value }) =>
				[label?.textContent.trim() ?? '', value?.textContent.trim() ?? ''] as const,
		),
		lesson,
		/** The article as it stands on the report's page, a lesson as its first part. */
		prose,
	};
}
