import { copyHtml } from './copy-html.ts';
import { fetchReport, type SharedReport } from './fetch-report.ts';
import { inlineArticle } from './inline-article.ts';

/** `<copy-article>`: shows a report and copies it with its looks. */
class CopyArticle extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const report = await fetchReport(this.dataset['reports'] ?? '');
		this.find('choose')?.toggleAttribute('hidden', report !== null);
		const preview = this.find('preview');
		const button = this.find('copy');
		if (!report || !preview || !button) return;
		const article = this.articleOf(report);
		preview.append(article);
		this.find('article')?.removeAttribute('hidden');
		button.addEventListener('click', () => {
			const html = `<section>${inlineArticle(article)}</section>`;
			const isCopied = copyHtml(html, article.textContent);
			const state = this.find('state');
			if (state) state.textContent = this.dataset[isCopied ? 'copied' : 'failed'] ?? '';
		});
	}

	private find(name: string): HTMLElement | null {
		return this.querySelector<HTMLElement>(`[data-part=${name}]`);
	}

	private articleOf({ title, lead, address, qr, prose }: SharedReport): HTMLElement {
		const article = document.createElement('div');
		article.className = 'prose';
		const add = (name: string, text: string) => {
			const element = document.createElement(name);
			element.textContent = text;
			article.append(element);
			return element;
		};
		add('h2', title);
		add('blockquote', lead);
		article.append(...[...prose.childNodes].map((node) => document.importNode(node, true)));
		add('p', `${this.dataset['source'] ?? ''}${address}`);
		const code = document.createElement('img');
		code.src = qr;
		code.alt = this.dataset['scan'] ?? '';
		code.className = 'code';
		article.append(code);
		// All are copied, also those that are far below.
		for (const picture of article.querySelectorAll('img')) picture.loading = 'eager';
		return article;
	}
}

customElements.define('copy-article', CopyArticle);
