/** Signs that may not begin a line of Chinese. */
const closing = /^[，。、；：？！）》」』”’…—%]/;

/**
 * Breaks text into lines of at most `width` Chinese characters; Latin letters take half the room and
 * stay together. What does not fit into `most` lines ends in an ellipsis.
 */
export function wrapText(text: string, width: number, most: number): string[] {
	const pieces = text.match(/[\w.,'’-]+|\s+|./gu) ?? [];
	const lines: string[] = [''];
	for (const piece of pieces) {
		const line = lines.at(-1) ?? '';
		const fits = roomOf(line + piece) <= width || (closing.test(piece) && roomOf(line) <= width);
		if (fits) lines[lines.length - 1] = line + piece;
		else lines.push(piece.trimStart());
	}
	if (lines.length <= most) return lines;
	const last = lines[most - 1] ?? '';
	return [...lines.slice(0, most - 1), `${[...last].slice(0, -1).join('')}…`];
}

const roomOf = (text: string): number =>
	[...text].reduce((room, character) => room + (/[\u0000-\u02ff]/.test(character) ? 0.56 : 1), 0);
