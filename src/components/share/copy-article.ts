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
			const isCopied = copyHtml(html, article.textContent);
			const state = partOf(this, 'state');
			if (state) state.textContent = this.dataset[isCopied ? 'copied' : 'failed'] ?? '';
		});
	}
}

/** Puts HTML on the clipboard, and its text for editors that take no more; says whether that worked. */
function copyHtml(html: string, text: string): boolean {
	const onCopy = (event: ClipboardEvent): void => {
		event.clipboardData?.setData('text/html', html);
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
	};
	document.addEventListener('copy', onCopy);
	try {
		// The clipboard API needs a secure context, which schools' servers often are not.
		// eslint-disable-next-line @typescript-eslint/no-deprecated
		return document.execCommand('copy');
	} finally {
		document.removeEventListener('copy', onCopy);
	}
}

customElements.define('copy-article', CopyArticle);
