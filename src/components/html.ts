/** Markup to put on the page. */
export interface Html {
	readonly markup: string;
}

type Filling = Html | string | number | readonly Filling[];

/** Markup as it is written; a text that is filled in is escaped. */
export const html = (strings: TemplateStringsArray, ...fillings: readonly Filling[]): Html => ({
	markup: String.raw({ raw: strings }, ...fillings.map(markupOf)),
});

function markupOf(filling: Filling): string {
	if (typeof filling === 'string')
		return filling.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
	if (typeof filling === 'number') return String(filling);
	return 'markup' in filling ? filling.markup : filling.map(markupOf).join('');
}

/** A word of the page with what stands in its braces filled in. */
export type Word = (name: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words that stand in the page's template, so that they change with the page's script. */
export function wordsIn(page: HTMLElement): Word {
	const words = page.querySelector('template')?.content;
	return (name, values = {}) => {
		const text = words?.querySelector(`[data-word="${name}"]`)?.textContent ?? '';
		return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
	};
}

/** Puts markup in the place of what an element holds, and hides the element where there is none. */
export function fill(element: HTMLElement, content: Filling): void {
	element.innerHTML = markupOf(content);
	element.hidden = element.innerHTML === '';
}
