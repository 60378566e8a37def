/** Reads a colour of the page. */
export type ColourOf = (token: string) => string;

export function colourReader(host: HTMLElement): ColourOf {
	const style = getComputedStyle(host);
	return (token) => style.getPropertyValue(token).trim();
}
