import type { Element } from 'hast';
import { styleOf } from './elements.ts';

/** The colours of a text and of what it stands on, as far as the styles around it say. */
export interface Colours {
	/** Red, green and blue; black where nothing is said, `null` where it cannot be told. */
	readonly ink: Colour | null;
	/** The same of the ground; white where nothing is said. */
	readonly ground: Colour | null;
}

type Colour = readonly [red: number, green: number, blue: number];

const white: Colour = [255, 255, 255];
export const onPaper: Colours = { ink: [0, 0, 0], ground: white };

/** What an element makes of the colours around it. */
export function coloursIn(element: Element, outer: Colours): Colours {
	const style = styleOf(element);
	const ink = /(?:^|[;\s])color:\s*([^;!]+)/i.exec(style)?.[1] ?? element.properties['color'];
	// What lies over another element, or shows a picture, stands on what nobody can tell from here.
	if (
		/position:|transform:|(?:margin|grid)[\w-]*:[^;]*-\d|border-image|gradient|url\(/i.test(style)
	)
		return { ink: null, ground: null };
	const ground =
		/(?:^|[;\s])background(?:-color)?:\s*([^;!]+)/i.exec(style)?.[1] ??
		element.properties['bgColor'];
	return { ink: colourOf(ink, outer.ink), ground: colourOf(ground, outer.ground) };
}

/** White on white, or as near to it as nobody reads. */
export const isUnseen = ({ ink, ground }: Colours): boolean =>
	ink !== null &&
	ground !== null &&
	ink.every((value, channel) => Math.abs(value - (ground[channel] ?? 0)) < leastContrast);

/** Of 255: what differs less in every colour is taken for the ground itself. */
const leastContrast = 16;

function colourOf(written: unknown, outer: Colour | null): Colour | null {
	const value = typeof written === 'string' ? written.trim().toLowerCase() : '';
	if (/^(?:|transparent|inherit|initial|unset|currentcolor|none)$/.test(value)) return outer;
	if (value === 'white') return white;
	if (value === 'black') return [0, 0, 0];
	const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(value);
	const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(value);
	const decimal = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*(?:[,/]\s*1(?:\.0+)?\s*)?\)$/.exec(
		value,
	);
	const [, red = '', green = '', blue = ''] = short ?? long ?? decimal ?? [];
	const channel = (part: string) =>
		decimal ? Number(part) : Number.parseInt(short ? part + part : part, 16);
	return red === '' ? null : [channel(red), channel(green), channel(blue)];
}
