import type { Answer } from '#search/text/question.ts';
import { isEmpty, type QueryState } from './query-state.ts';
import type { Copy, Word } from './templates.ts';

interface NoteContext {
	readonly copy: (name: string) => Copy;
	readonly word: Word;
	readonly state: QueryState;
	/** Shows another search. */
	readonly go: (state: QueryState) => void;
}

/** What is to be said about an answer, above its results. */
export function drawNotes(answer: Answer, context: NoteContext): Element[] {
	const { copy, word, state, go } = context;
	const note = (text: string, ...actions: Element[]): Element => {
		const { element, part } = copy('note');
		part('text').textContent = text;
		for (const action of actions) {
			element.appendChild(document.createTextNode(' '));
			element.appendChild(action);
		}
		return element;
	};
	const action = (text: string, next: QueryState): Element => {
		const { element, part } = copy('action');
		part('text').textContent = text;
		element.addEventListener('click', () => go(next));
		return element;
	};
	const join = (words: readonly string[]) => words.join(word('separator'));
	const { loosened, also, related, missingSites } = answer;
	const expanded = answer.total - answer.literal;

	return [
		note(countSentence(answer, state, word)),
		...(loosened ? [note(loosenedSentence(answer, state, word))] : []),
		...(also.length > 0
			? [
					note(
						word('status.also', { words: join(also) }) +
							(expanded > 0 ? `（${word('status.alsoIn', { n: expanded })}）` : ''),
						action(word('status.literal'), { ...state, isLiteral: true }),
					),
				]
			: []),
		...(state.isLiteral
			? [note('', action(word('status.expanded'), { ...state, isLiteral: false }))]
			: []),
		...(related.length > 0
			? [
					note(
						word('status.related'),
						...related.map((term) => action(term, { ...state, text: term, isLiteral: false })),
					),
				]
			: []),
		...(missingSites.length > 0
			? [note(word('status.missing', { sites: join(missingSites) }))]
			: []),
		...(answer.total > 1 && !state.isLike ? [drawSort(context)] : []),
	];
}

/** How much was found, for eyes and for screen readers. */
export function countSentence(answer: Answer, state: QueryState, word: Word): string {
	const { total, isComplete, facets } = answer;
	if (!isComplete) return word('status.sofar', { n: total });
	if (total > 0) return word(state.text.trim() ? 'status.found' : 'status.browsing', { n: total });
	const unfiltered = facets.reduce(
		(most, { values }) => values.reduce((sum, { count }) => Math.max(sum, count), most),
		0,
	);
	if (unfiltered > 0 && !isEmpty({ ...state, text: '' }))
		return word('status.noneFiltered', { n: unfiltered });
	return word('status.none', { query: state.text }) + word('status.noneHint');
}

function loosenedSentence({ loosened }: Answer, { text }: QueryState, word: Word): string {
	const quoted = (words: readonly string[]) =>
		words.map((one) => `“${one}”`).join(word('separator'));
	const [kept, dropped] = [
		quoted(loosened?.kept ?? []),
		(loosened?.dropped ?? []).join(word('separator')),
	];
	return dropped
		? word('status.dropped', { dropped, kept })
		: word('status.apart', { query: text, kept });
}

function drawSort({ copy, word, state, go }: NoteContext): Element {
	const { element, part } = copy('sort');
	part('label').textContent = word('status.sort');
	for (const sort of ['relevance', 'date'] as const) {
		const button = part(sort);
		button.textContent = word(`status.${sort}`);
		button.setAttribute('aria-pressed', String(state.sort === sort));
		button.addEventListener('click', () => go({ ...state, sort }));
	}
	return element;
}
