import type { Element, Parents } from 'hast';
import { h } from 'hastscript';
import { faintest, isUnseenOn, paper, readColour, type Colour } from '#import/read/colour.ts';
import { elementsIn, namesOf, styleOf } from './elements.ts';

/** How words look inside of an element. */
interface Look {
	/** Pixels. */
	readonly size: number;
	readonly isHidden: boolean;
	/** `null` where nobody has said it. */
	readonly ink: Colour | null;
	/** `null` where it is not known. */
	readonly ground: Colour | null;
}

const usual: Look = { size: 16, isHidden: false, ink: null, ground: paper };

/**
 * Gives the HTML property `hidden` to what a browser shows to nobody, by the styles of the elements.
 * What has no size or is hidden may be seen again further in: editors of 公众号 set whole blocks so.
 * @param article is read whatever it says of itself: 公众号 hides it until its program runs
 */
export function hideUnseen(node: Parents, article: Element | undefined, outer = usual): void {
	const { size, isHidden, ink, ground } = outer;
	const isHere = size < smallest || isHidden || isUnseenOn(ink, ground);
	node.children.forEach((child, index) => {
		if (child.type === 'text' && isHere && /\S/.test(child.value))
			node.children[index] = h('span', { hidden: true }, [child]);
		if (child.type !== 'element') return;
		if (child === article || namesOf(child).includes('js_content')) {
			hideUnseen(child, article);
			return;
		}
		const settings = settingsOf(styleOf(child));
		if (isGone(settings) && !(article && [...elementsIn(child)].includes(article)))
			child.properties['hidden'] = true;
		hideUnseen(child, article, lookOf(child, settings, outer));
	});
}

/** Smaller letters are a dot or nothing. */
const smallest = 3;

type Settings = ReadonlyMap<string, string>;

/** What a style sets; of a property that it sets twice the last, as browsers take it. */
const settingsOf = (style: string): Settings =>
	new Map(
		style.split(';').map((setting) => {
			const [name = '', ...value] = setting.toLowerCase().split(':');
			return [
				name.trim(),
				value
					.join(':')
					.replace(/!\s*important/, '')
					.trim(),
			];
		}),
	);

function lookOf({ properties }: Element, settings: Settings, outer: Look): Look {
	const ink =
		settings.get('-webkit-text-fill-color') ?? settings.get('color') ?? properties['color'];
	const visibility = settings.get('visibility') ?? 'inherit';
	return {
		size: sizeOf(settings.get('font-size') ?? 'inherit', outer.size),
		isHidden: visibility === 'inherit' ? outer.isHidden : /^(?:hidden|collapse)$/.test(visibility),
		ink: ink === undefined || ink === 'inherit' ? outer.ink : readColour(String(ink)),
		ground: groundOf(settings, properties['bgColor'], outer.ground),
	};
}

/** Pixels of letters; a share is one of the letters around, and a word such as `small` is some size. */
function sizeOf(written: string, outer: number): number {
	const [, number, unit = ''] = /^(\d*\.?\d+)([a-z]+|%)?$/.exec(written) ?? [];
	const units: Record<string, number> = {
		em: outer,
		'%': outer / 100,
		rem: 16,
		pt: 4 / 3,
		px: 1,
		'': 1,
	};
	const one = Number(number) === 0 ? 0 : units[unit];
	if (written === 'inherit') return outer;
	return number === undefined || one === undefined ? usual.size : Number(number) * one;
}

/** Pictures, gradients and what may lie over something else are grounds that nobody here knows. */
function groundOf(settings: Settings, attribute: unknown, outer: Colour | null): Colour | null {
	const mayLieOver = [...settings].some((setting) => liesOver.test(setting.join(':')));
	if (mayLieOver) return null;
	const names = ['background-image', 'background', 'background-color'];
	const [written = typeof attribute === 'string' ? attribute : '', second] = names.flatMap(
		(name) =>
			/^(?:none|in\w+|unset)?$/.test(settings.get(name) ?? '') ? [] : (settings.get(name) ?? []),
	);
	if (written === '') return outer;
	const colour = second === undefined ? readColour(written) : null;
	return colour !== null && colour[3] < faintest ? outer : colour;
}

const liesOver = /^(?:position:(?!static)|transform:|border-image|(?:margin|grid)[\w-]*:.*-\d)/;

/** Whether nothing in an element can be seen. */
function isGone(settings: Settings): boolean {
	const is = (shape: RegExp, ...names: readonly string[]) =>
		names.some((name) => shape.test(settings.get(name) ?? ''));
	return (
		is(/^none$/, 'display') ||
		Number(settings.get('opacity')?.replace(/%$/, 'e-2') ?? 1) < faintest ||
		is(/^-\d{3,}/, 'text-indent') ||
		is(/^-\d{4,}/, 'left', 'top', 'margin-left', 'margin-top') ||
		is(/^rect\((?:[01](?:px)?[\s,]*){4}\)$|^inset\((?:50|100)%\)$/, 'clip', 'clip-path') ||
		is(/^scale\(0(?:[,\s]+0)?\)$/, 'transform') ||
		(is(/^[01](?:px)?$/, 'height', 'max-height', 'width', 'max-width') &&
			is(/^(?:hidden|clip)/, 'overflow', 'overflow-x', 'overflow-y'))
	);
}
