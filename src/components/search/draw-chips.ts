import type { Answer, SearchQuestion } from '#search/text/question.ts';
import { html, type Html, type Word } from '#components/html.ts';
import { hrefOf, toggled } from './question-address.ts';

/** The chosen values, each with a link to the search without it. */
export const drawChips = ({ facets }: Answer, question: SearchQuestion, word: Word): Html[][] =>
	facets.map(({ facet, values }) =>
		values
			.filter(({ isChosen }) => isChosen)
			.map(({ id, label }) => {
				const href = hrefOf(toggled(question, facet, id));
				const shown = label || word('unknownChoice');
				const name = word('remove', { label: shown });
				return html`<li>
					<a class="tag" data-go href="${href}" aria-label="${name}">${shown} ×</a>
				</li>`;
			}),
	);
