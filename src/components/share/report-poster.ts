import { partOf, showReport } from './show-report.ts';

/** More than this is written smaller, so that everything fits on the sheet. */
const mostLetters = 120;

/** `<report-poster>`: fills the poster with the report that the address names. */
class ReportPoster extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const report = await showReport(this);
		if (!report) return;
		const isLong = report.title.length + report.lead.length > mostLetters;
		partOf(this, 'poster')?.classList.toggle('long', isLong);
		partOf(this, 'print')?.addEventListener('click', () => print());
	}
}

customElements.define('report-poster', ReportPoster);
