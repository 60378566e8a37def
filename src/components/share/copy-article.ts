import { copy } from './copy.ts';
import { inlineArticle } from './inline-article.ts';
import { partOf, showReport } from './show-report.ts';

/** `<copy-article>`: shows a report and copies it with its looks. */
class CopyArticle extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const report = await showReport(this);
		const article = partOf(this, 'article');
		if (!report || !article) return;
		partOf(this, 'lead')?.after(...document.importNode(report.prose, true).childNodes);
		// All are copied, also those that are far below.
		for (const picture of article.querySelectorAll('img')) picture.loading = 'eager';
		partOf(this, 'copy')?.addEventListener('click', () => {
			const html = `<section>${inlineArticle(article)}</section>`;
			const isCopied = copy(article.textContent, html);
			const state = partOf(this, 'state');
			if (state) state.textContent = this.dataset[isCopied ? 'labelCopied' : 'labelFailed'] ?? '';
		});
	}
}

customElements.define('copy-article', CopyArticle);
