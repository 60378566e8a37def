import type { Suggestion } from '#search/text/files.ts';
import type { Answer, Result, Stretch } from '#search/text/question.ts';
import { html, type Html, type Word } from '#components/html.ts';

export const drawResult = (result: Result, word: Word): Html => html`
	<li class="result">
		<p class="soft small">
			<span class="mark ${result.kind}">${word(result.kind)}</span>
			${result.when} ${result.site && word('from', { site: result.site })}
		</p>
		<h2 class="title quiet">
			<a href="${result.address}${directiveFor(result)}">${result.title.map(drawStretch)}</a>
		</h2>
		<p>${result.excerpt.map(drawStretch)}</p>
		${[reasonOf(result, word), result.schools.join(word('separator'))]
			.filter(Boolean)
			.map((line) => html`<p class="soft small">${line}</p>`)}
	</li>
`;

/**
 * Has the browser mark on the report's page what the excerpt marks, and go there. What stands before
 * a match tells it from the same words elsewhere; a hyphen in either would be taken for a sign.
 */
function directiveFor({ address, excerpt }: Result): string {
	const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');
	const texts = excerpt.flatMap(([text, isMatch], index) => {
		const before = excerpt[index - 1]?.[0].trim().slice(-8);
		return isMatch ? `text=${before ? `${encode(before)}-,` : ''}${encode(text)}` : [];
	});
	// Others would look for an element with this name.
	if (texts.length === 0 || !('fragmentDirective' in document)) return '';
	return `${address.includes('#') ? '' : '#'}:~:${texts.slice(0, 4).join('&')}`;
}

/** Pages that are called what was asked for; where little was found, they are a question. */
export const drawPages = ({ pages, total, loosened }: Answer, word: Word): Html[] =>
	pages.map(
		(page) =>
			html`<li>
				${total > 0 && !loosened ? '' : word('perhaps')}
				<a class="tag" href="${page.address}">${drawName(page, word)}</a>
			</li>`,
	);

/** A page that what is typed may mean. @param index its place among the suggestions, from 0 */
export const drawSuggestion = (page: Suggestion, index: number, word: Word): Html =>
	html`<li
		class="suggestion"
		role="option"
		aria-selected="false"
		id="suggestion-${index}"
		data-href="${page.address}"
	>
		${drawName(page, word)}
	</li>`;

const drawName = ({ kind, label, note }: Suggestion, word: Word): Html => html`
	<span class="mark">${word(kind)}</span> ${label} <span class="soft">${note}</span>
`;

/** Why it was found, where its text does not hold what was typed. */
const reasonOf = ({ reason }: Result, word: Word): string =>
	reason.words.length > 0 ? word(reason.kind, { words: reason.words.join(word('separator')) }) : '';

const drawStretch = ([text, isMatch]: Stretch): Html | string =>
	isMatch ? html`<mark>${text}</mark>` : text;
