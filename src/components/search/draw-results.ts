import type { Suggestion } from '#search/text/files.ts';
import type { Result, Stretch } from '#search/text/question.ts';
import { html, type Html, type Word } from './html.ts';

export const drawResult = (result: Result, word: Word): Html => html`
	<li class="result">
		<p class="meta">
			<span class="kind">${word(result.kind)}</span>
			${result.when} ${result.site && word('from', { site: result.site })}
		</p>
		<h2><a href="${result.address}">${result.title.map(drawStretch)}</a></h2>
		<p>${result.excerpt.map(drawStretch)}</p>
		<p class="meta">${reasonOf(result, word)}</p>
		<p class="meta">${result.schools.join(word('separator'))}</p>
	</li>
`;

/** What a school, theme or year is told by that can be gone to. */
export const drawName = ({ kind, label, note }: Suggestion, word: Word): Html => html`
	<span class="kind">${word(kind)}</span> ${label} <span class="soft">${note}</span>
`;

function reasonOf({ insteadOf, themes, reasons }: Result, word: Word): string {
	const join = (words: readonly string[]): string => words.join(word('separator'));
	if (reasons.length > 0) return word('reasons', { reasons: join(reasons) });
	if (insteadOf) return word('insteadOf', { words: insteadOf });
	return themes.length > 0 ? word('tagged', { themes: join(themes) }) : '';
}

const drawStretch = ([text, isMatch]: Stretch): Html | string =>
	isMatch ? html`<mark>${text}</mark>` : text;
