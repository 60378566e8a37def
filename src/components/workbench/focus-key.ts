const marks = ['data-sort', 'data-show', 'data-page', 'data-column'] as const;

/** Finds a control again after it was drawn anew, so that the keyboard stays where it was. */
export function focusKey(element: Element | null): string | null {
	const mark = marks.find((name) => element?.hasAttribute(name));
	if (!element || !mark) return null;
	const value = element instanceof HTMLInputElement ? `[value="${CSS.escape(element.value)}"]` : '';
	return `[${mark}="${CSS.escape(element.getAttribute(mark) ?? '')}"]${value}`;
}
