/** What the sharing pages take from a report's page. */
export interface SharedReport {
	readonly title: string;
	readonly lead: string;
	readonly meta: string;
	readonly address: string;
	readonly qr: string;
	/** The article as it stands on the page. */
	readonly prose: Element;
}

/** Takes the report that the address of this page names from its own page; `null` where there is none. */
export async function fetchReport(reports: string): Promise<SharedReport | null> {
	const id = new URLSearchParams(location.search).get('report') ?? '';
	if (!/^[a-z0-9-]+$/.test(id)) return null;
	const page = `${reports}${id}/`;
	const response = await fetch(page);
	if (!response.ok) return null;
	const html = new DOMParser().parseFromString(await response.text(), 'text/html');
	const prose = html.querySelector('.prose');
	if (!prose) return null;
	const textOf = (selector: string) => html.querySelector(selector)?.textContent.trim() ?? '';
	return {
		title: textOf('h1'),
		lead: textOf('.lead'),
		meta: textOf('.meta').replace(/\s+/g, ' '),
		address: html.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
		qr: html.querySelector('.share img')?.getAttribute('src') ?? '',
		prose,
	};
}
