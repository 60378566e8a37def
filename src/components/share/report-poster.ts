import { partOf, showReport } from './show-report.ts';

/** More than this is written smaller, so that everything fits on the sheet. */
const mostLetters = 120;

/** `<report-poster>`: fills the poster with the report that the address names. */
class ReportPoster extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const report = await showReport(this);
		const poster = partOf(this, 'poster');
		if (!report || !poster) return;
		const photo = report.prose.querySelector('picture');
		if (photo) partOf(this, 'photo')?.append(shown(photo));
		const facts = partOf(this, 'facts');
		facts?.append(...[...report.facts, ...report.lesson].map(factOf));
		facts?.classList.toggle('told', report.lesson.length > 0);
		const letters = [report.title, report.lead, ...report.lesson.flat()].join('').length;
		poster.classList.toggle('plain', !photo && letters <= mostLetters);
		poster.classList.toggle('long', letters > mostLetters);
		partOf(this, 'print')?.addEventListener('click', () => print());
	}
}

/** A picture of another page, loaded at once: paper does not wait. */
function shown(photo: Element): Element {
	const own = document.importNode(photo, true);
	for (const image of own.querySelectorAll('img')) image.loading = 'eager';
	return own;
}

function factOf([label, value]: readonly [label: string, value: string]): HTMLElement {
	const fact = document.createElement('div');
	const [term, number] = [document.createElement('dt'), document.createElement('dd')];
	term.textContent = label;
	number.textContent = value;
	fact.append(term, number);
	return fact;
}

customElements.define('report-poster', ReportPoster);
