/** How much room a text takes, in the unit of the width that lines have. */
type RoomOf = (text: string) => number;

interface Column {
	readonly width: number;
	/** Lines; what does not fit ends in an ellipsis. */
	readonly most?: number;
	readonly roomOf?: RoomOf;
}

/**
 * Breaks text into lines by the rules of Chinese: no sign that closes begins a line, none that opens
 * ends one, numbers stay whole and with their unit, and Latin words stay together. A closing sign may
 * stand out of the column. Widths are in Chinese letters unless another measure is given.
 */
export function wrapText(
	text: string,
	{ width, most = Infinity, roomOf = roomInLetters }: Column,
): string[] {
	const words = (text.match(word) ?? []).flatMap((part) =>
		roomOf(part) <= width ? part : [...part],
	);
	const lines: string[] = [''];
	for (const part of words) {
		const line = lines.at(-1) ?? '';
		const inside = part.replace(lastClosing, '');
		if (roomOf(line + inside) <= width) lines[lines.length - 1] = line + part;
		else lines.push(part.trimStart());
	}
	if (lines.length <= most) return lines;
	const last = lines[most - 1] ?? '';
	return [...lines.slice(0, most - 1), `${[...last].slice(0, -1).join('')}…`];
}

/**
 * The same with lines of about the same length, as a title is set: the narrowest column that takes no
 * more lines.
 */
export function balanceText(text: string, column: Column): string[] {
	const { most = Infinity, ...open } = column;
	const { length: needed } = wrapText(text, open);
	if (needed > most) return wrapText(text, column);
	const widths = Array.from({ length: 10 }, (_, step) => column.width * (0.5 + step / 20));
	const narrower = widths.map((width) => wrapText(text, { ...open, width }));
	return narrower.find(({ length }) => length === needed) ?? wrapText(text, open);
}

const opening = '（《〈“‘「『【〔';
const closing = '，。、；：？！）》〉”’」』】〕';
const units = '年月日号时人所名节场次个项元%％';

/** What is never broken. */
const word = new RegExp(
	[
		`[${opening}]*`,
		// A number or a span of numbers with its unit, a Latin word, a dash, or one letter.
		`(?:\\d[\\d.,—–~-]*[${units}]?|[A-Za-z\\u00c0-\\u024f\\d.,'-]+|—+|…+|\\S)`,
		`[${closing}…—%]*|\\s+`,
	].join(''),
	'gu',
);
const lastClosing = new RegExp(`[${closing}]$`);

/** Digits of Noto Sans SC are 0.555 of a Chinese letter wide, small Latin letters less, capitals more. */
const latinWidth = 0.56;

const roomInLetters: RoomOf = (text) =>
	[...text].reduce((room, letter) => room + (/[\u0000-\u02ff]/.test(letter) ? latinWidth : 1), 0);
