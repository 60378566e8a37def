const marks = ['data-sort', 'data-show', 'data-page'] as const;

/** Finds a control again after it was drawn anew, so that the keyboard stays where it was. */
export function focusKey(element: Element | null): string | null {
	const mark = marks.find((name) => element?.hasAttribute(name));
	if (!element || !mark) return null;
	return `[${mark}="${CSS.escape(element.getAttribute(mark) ?? '')}"]`;
}
