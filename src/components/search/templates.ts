/** A copy of a template of the page, with the parts of it that are filled in. */
export interface Copy {
	readonly element: HTMLElement;
	readonly part: (name: string) => HTMLElement;
}

/** Copies the templates of a page, which carry its words in its script. */
export function templatesOf(root: HTMLElement): (name: string) => Copy {
	return (name) => {
		const template = root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
		const element = template?.content.firstElementChild?.cloneNode(true);
		if (!(element instanceof HTMLElement)) throw new Error(`No template "${name}"`);
		return {
			element,
			part(partName) {
				const selector = `[data-part="${partName}"]`;
				if (element.matches(selector)) return element;
				const part = element.querySelector<HTMLElement>(selector);
				if (!part) throw new Error(`No part "${partName}" in template "${name}"`);
				return part;
			},
		};
	};
}

/** A word of the page with what stands in its braces filled in. */
export type Word = (name: string, values?: Readonly<Record<string, string | number>>) => string;

export function wordsOf(root: HTMLElement): Word {
	const template = root.querySelector<HTMLTemplateElement>('template[data-template="words"]');
	return (name, values = {}) => {
		const text = template?.content.querySelector(`[data-word="${name}"]`)?.textContent ?? '';
		return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
	};
}

/** Puts elements in the place of what an element holds. */
export function fill(parent: Element, children: readonly Element[]): void {
	parent.textContent = '';
	for (const child of children) parent.appendChild(child);
}
