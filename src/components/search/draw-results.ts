import type { Suggestion } from '#search/text/files.ts';
import type { Result, Stretch } from '#search/text/question.ts';
import { html, type Html, type Word } from './html.ts';

export const drawResult = (result: Result, word: Word): Html => html`
	<li class="result">
		<p class="soft small">
			<span class="mark ${result.kind}">${word(result.kind)}</span>
			${result.when} ${result.site && word('from', { site: result.site })}
		</p>
		<h2 class="title quiet">
			<a href="${result.address}">${result.title.map(drawStretch)}</a>
		</h2>
		<p>${result.excerpt.map(drawStretch)}</p>
		${[reasonOf(result, word), result.schools.join(word('separator'))]
			.filter(Boolean)
			.map((line) => html`<p class="soft small">${line}</p>`)}
	</li>
`;

/** What a school, theme or year is told by that can be gone to. */
export const drawName = ({ kind, label, note }: Suggestion, word: Word): Html => html`
	<span class="mark">${word(kind)}</span> ${label} <span class="soft">${note}</span>
`;

/** Why it was found, where its text does not hold what was typed. */
const reasonOf = ({ reason }: Result, word: Word): string =>
	reason ? word(reason.kind, { words: reason.words.join(word('separator')) }) : '';

const drawStretch = ([text, isMatch]: Stretch): Html | string =>
	isMatch ? html`<mark>${text}</mark>` : text;
