import type { Result, Stretch, Suggestion } from '#search/text/question.ts';
import type { Copy, Word } from './templates.ts';

interface DrawContext {
	readonly copy: (name: string) => Copy;
	readonly word: Word;
	/** Address of a page of this site in this page's script. */
	readonly address: (path: string) => string;
}

export function drawResult(result: Result, { copy, word }: DrawContext): Element {
	const { element, part } = copy('result');
	part('kind').textContent = word(`kind.${result.kind}`);
	part('when').textContent = result.when;
	part('site').textContent = result.isOwn ? '' : word('status.from', { site: result.site });
	part('title').setAttribute('href', result.address);
	fillStretches(part('title'), result.title);
	fillStretches(part('excerpt'), result.excerpt);
	part('reason').textContent = reasonOf(result, word);
	part('schools').textContent = result.schools.join(word('separator'));
	return element;
}

/** A school, theme or year to go to instead of reading results. */
export function drawPlace(place: Suggestion, { copy, word, address }: DrawContext): Element {
	const { element, part } = copy('place');
	part('link').setAttribute('href', address(place.path));
	part('kind').textContent = word(`kind.${place.kind}`);
	part('label').textContent = place.label;
	part('note').textContent = place.note;
	return element;
}

function reasonOf({ insteadOf, themes, reasons }: Result, word: Word): string {
	if (reasons.length > 0) return word('like.reasons', { reasons: reasons.join(word('separator')) });
	if (insteadOf) return word('status.insteadOf', { words: insteadOf });
	return themes.length > 0 ? word('status.tagged', { themes: themes.join(word('separator')) }) : '';
}

function fillStretches(parent: Element, stretches: readonly Stretch[]): void {
	parent.textContent = '';
	for (const [text, isMatch] of stretches) {
		if (!isMatch) parent.appendChild(document.createTextNode(text));
		else parent.appendChild(document.createElement('mark')).textContent = text;
	}
}
