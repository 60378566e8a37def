import { fetchReport } from './fetch-report.ts';

/** More than this is written smaller, so that everything fits on the sheet. */
const mostLetters = 120;

/** `<report-poster>`: fills the poster with the report that the address names. */
class ReportPoster extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const report = await fetchReport(this.dataset['reports'] ?? '');
		this.find('choose')?.toggleAttribute('hidden', report !== null);
		if (!report) return;
		const { title, lead, meta, address, qr } = report;
		for (const [name, text] of Object.entries({ title, lead, meta, address })) {
			const element = this.find(name);
			if (element) element.textContent = text;
		}
		this.find('poster')?.classList.toggle('long', title.length + lead.length > mostLetters);
		const code = document.createElement('img');
		code.src = qr;
		code.alt = this.dataset['scan'] ?? '';
		this.find('qr')?.append(code);
		for (const part of ['poster', 'print']) this.find(part)?.removeAttribute('hidden');
		this.find('print')?.addEventListener('click', () => print());
	}

	private find(name: string): HTMLElement | null {
		return this.querySelector<HTMLElement>(`[data-part=${name}]`);
	}
}

customElements.define('report-poster', ReportPoster);
