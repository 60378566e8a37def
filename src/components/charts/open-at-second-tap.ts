/**
 * Of the drawn parts of a chart each may have a link: the first tap shows a part's numbers, the
 * second one opens what they were counted from.
 */
export function openAtSecondTap(links: readonly (string | undefined)[]) {
	let shown: number | undefined;
	return (_: unknown, [part]: readonly { readonly index: number }[]): void => {
		const link = part && links[part.index];
		if (link && part.index === shown) location.assign(link);
		shown = part?.index;
	};
}
