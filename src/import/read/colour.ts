/** Red, green, blue and how much of it covers what lies below. */
export type Colour = readonly [red: number, green: number, blue: number, cover: number];

/** A colour as Word and style sheets write it; `null` where that is none: auto, inherit, a gradient. */
export function readColour(written = ''): Colour | null {
	const words = written.trim().toLowerCase();
	const named = names[words];
	if (named) return named;
	const short = /^#[\da-f]{3,4}$/.test(words) ? words.replace(/[^#]/g, '$&$&') : words;
	const hex = /^#?([\da-f]{6}(?:[\da-f]{2})?)$/.exec(short)?.[1] ?? '';
	const [red, green, blue, cover = 255] = hex.match(/../g)?.map((two) => parseInt(two, 16)) ?? [];
	if (red !== undefined && green !== undefined && blue !== undefined)
		return [red, green, blue, cover / 255];
	const parts = /^rgba?\(([^()]*)\)$/.exec(words)?.[1]?.split(/[\s,/]+/);
	const [r = NaN, g = NaN, b = NaN, a = 1] = parts?.filter(Boolean).map(shareOrNumber) ?? [];
	return Number.isNaN(r + g + b + a) ? null : [r, g, b, a];
}

const shareOrNumber = (part: string) => parseFloat(part) / (part.endsWith('%') ? 100 : 1);

/** What nearly everybody writes by name, and how Word marks words. Its green is not that of pages. */
const names: Readonly<Record<string, Colour>> = {
	white: [255, 255, 255, 1],
	black: [0, 0, 0, 1],
	red: [255, 0, 0, 1],
	blue: [0, 0, 255, 1],
	yellow: [255, 255, 0, 1],
	cyan: [0, 255, 255, 1],
	magenta: [255, 0, 255, 1],
	transparent: [0, 0, 0, 0],
};

export const paper: Colour = [255, 255, 255, 1];

/** Whether words of a colour cannot be seen on a ground; `null` is a colour that nobody has said. */
export const isUnseenOn = (ink: Colour | null, ground: Colour | null): boolean =>
	ink !== null &&
	(ink[3] < faintest ||
		(ground !== null &&
			[0, 1, 2].every((part) => Math.abs((ink[part] ?? 0) - (ground[part] ?? 0)) < nearest)));

/** Less than a twentieth of a colour, or a few of its 255 steps beside another one, shows to nobody. */
export const faintest = 0.05;
const nearest = 10;
