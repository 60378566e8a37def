import type { Answer, Loosened, SearchQuestion } from '#search/text/question.ts';
import { html, type Html, type Word } from '#components/html.ts';
import { hrefOf, isEmpty, pageLength, toggled } from '#components/ask/question-address.ts';

/** What is to be said about an answer, above its results. */
export function drawNotes(answer: Answer, question: SearchQuestion, word: Word): Html[] {
	const join = (words: readonly string[]): string => words.join(word('separator'));
	const go = (label: string, next: Partial<SearchQuestion>): Html =>
		html`<a data-go href="${hrefOf({ ...question, limit: pageLength, ...next })}">${label}</a> `;
	const { loosened, also, related, missingSites, total } = answer;
	const expanded = total - answer.literal;
	const notes: Html[] = [html`${countSentence(answer, question, word)}`];
	if (loosened) notes.push(html`${loosenedSentence(loosened, question.text, word)}`);
	if (also.length > 0) {
		const usedBy = expanded > 0 ? `（${word('alsoIn', { n: expanded })}）` : '';
		const literal = go(word('literal'), { isLiteral: true });
		notes.push(html`${word('also', { words: join(also) })}${usedBy} ${literal}`);
	}
	if (question.isLiteral) notes.push(go(word('expanded'), { isLiteral: false }));
	if (related.length > 0) {
		const terms = related.map((term) => go(term, { text: term, isLiteral: false }));
		notes.push(html`${word('related')} ${terms}`);
	}
	if (missingSites.length > 0) notes.push(html`${word('missing', { sites: join(missingSites) })}`);
	if (total > 1) {
		const sorts = (['relevance', 'date'] as const).map((sort) =>
			sort === question.sort ? html`<strong>${word(sort)}</strong> ` : go(word(sort), { sort }),
		);
		notes.push(html`<span class="small">${word('sort')} ${sorts}</span>`);
	}
	return notes.map((note) => html`<p>${note}</p>`);
}

/** How much was found, for eyes and for screen readers. */
export function countSentence(answer: Answer, question: SearchQuestion, word: Word): string {
	const { total, isComplete, facets } = answer;
	if (!isComplete) return word('sofar', { n: total });
	if (total > 0) return word(question.text.trim() ? 'found' : 'browsing', { n: total });
	const counts = facets.map(({ choices }) => Math.max(0, ...choices.map(({ count }) => count)));
	const unfiltered = Math.max(0, ...counts);
	if (unfiltered > 0 && !isEmpty({ ...question, text: '' }))
		return word('noneFiltered', { n: unfiltered });
	return word('none', { query: question.text }) + word('noneHint');
}

function loosenedSentence({ kept, dropped }: Loosened, query: string, word: Word): string {
	const quoted = (words: readonly string[]): string =>
		words.map((one) => word('quoted', { one })).join(word('separator'));
	const words = { query, kept: quoted(kept), dropped: quoted(dropped) };
	if (/^\s*\w+\s*$/.test(query)) return word('initials', words);
	return word(dropped.length > 0 ? 'dropped' : 'apart', words);
}

/** The chosen values, each with a link to the search without it. */
export const drawChips = ({ facets }: Answer, question: SearchQuestion, word: Word): Html[] =>
	facets.flatMap(({ name, choices }) =>
		choices
			.filter(({ isChosen }) => isChosen)
			.map(({ id, label }) => {
				const href = hrefOf(toggled(question, name, id));
				const shown = label || word('unknownChoice');
				const remove = word('remove', { label: shown });
				return html`<li>
					<a class="tag" data-go href="${href}" aria-label="${remove}">${shown} ×</a>
				</li>`;
			}),
	);
