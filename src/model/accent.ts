/** A colour as `#rrggbb`, as style sheets take it. */
type Colour = string;

/** The site's colour where it has not chosen one. */
export const usualAccent: Colour = '#0f6a57';

/** What is drawn in the site's own colour, in one scheme. */
export interface Accent {
	readonly accent: Colour;
	readonly strong: Colour;
	readonly wash: Colour;
	/** For words on the accent. */
	readonly onAccent: Colour;
}

/** The ground of either scheme with the one of its grounds that words stand out from least. */
export const schemes = {
	light: { paper: '#fbfaf7', hardest: '#f3f1ea', ink: '#000000', onAccent: '#ffffff', wash: 0.1 },
	dark: { paper: '#161917', hardest: '#222725', ink: '#ffffff', onAccent: '#0c1d18', wash: 0.18 },
} as const;

/**
 * The site's colours from the one that somebody has chosen: for each scheme the nearest to it, towards
 * black or white, that can be read on every ground of the scheme, and that its own words can be read on.
 */
export function accentFor(chosen: Colour, scheme: keyof typeof schemes): Accent {
	const { paper, hardest, ink, onAccent, wash } = schemes[scheme];
	const washOf = (colour: Colour) => mix(paper, colour, wash);
	const canBeRead = (colour: Colour) =>
		[hardest, washOf(colour), onAccent].every((ground) => contrast(colour, ground) >= readable);
	const steps = Array.from({ length: 51 }, (_, step) => mix(chosen, ink, step / 50));
	const accent = steps.find(canBeRead) ?? ink;
	return { accent, strong: mix(accent, ink, 0.25), wash: washOf(accent), onAccent };
}

/** What WCAG 2.2 asks of text (1.4.3). */
const readable = 4.5;

/** How far two colours stand apart by WCAG, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
	const a = luminance(one);
	const b = luminance(other);
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: Colour): number {
	const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param share of the second colour, from 0 to 1 */
function mix(one: Colour, other: Colour, share: number): Colour {
	const others = channelsOf(other);
	const mixed = channelsOf(one).map((value, index) =>
		Math.round(value + ((others[index] ?? value) - value) * share),
	);
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const channelsOf = (colour: Colour): number[] =>
	[1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
