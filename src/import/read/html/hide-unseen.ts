import type { Element, Parents } from 'hast';
import { h } from 'hastscript';
import { elementsIn, namesOf, styleOf } from './elements.ts';

/** How words look inside of an element. */
interface Look {
	readonly isTiny: boolean;
	readonly isHidden: boolean;
	/** White as paper, or clear. */
	readonly isPale: boolean;
	/** Whether nothing is known to lie between the words and white paper. */
	readonly isOnPaper: boolean;
}

const usual: Look = { isTiny: false, isHidden: false, isPale: false, isOnPaper: true };

/**
 * Gives the HTML property `hidden` to what is shown to nobody, by the styles of the elements. What has
 * no size or is hidden may be seen again further in: editors of 公众号 set whole blocks so.
 * @param article is read whatever it says of itself: 公众号 hides it until its program runs
 */
export function hideUnseen(node: Parents, article?: Element, look = usual): void {
	const isUnseen = look.isTiny || look.isHidden || (look.isPale && look.isOnPaper);
	node.children.forEach((child, index) => {
		if (child.type === 'text' && isUnseen && /\S/.test(child.value))
			node.children[index] = h('span', { hidden: true }, [child]);
		if (child.type !== 'element') return;
		if (child === article || namesOf(child).includes('js_content')) {
			hideUnseen(child, article);
			return;
		}
		const settings = settingsOf(styleOf(child));
		if (isGone(settings) && !(article && [...elementsIn(child)].includes(article)))
			child.properties['hidden'] = true;
		hideUnseen(child, article, lookOf(child, settings, look));
	});
}

type Settings = ReadonlyMap<string, string>;

/** What a style sets; of a property that it sets twice the last, as browsers take it. */
const settingsOf = (style: string): Settings =>
	new Map(
		style
			.toLowerCase()
			.replace(/!\s*important/g, '')
			.split(';')
			.map((setting) => {
				const [name = '', ...value] = setting.split(':');
				return [name.trim(), value.join(':').trim()] as const;
			})
			.filter(([, value]) => value !== 'inherit'),
	);

function lookOf({ tagName, properties }: Element, settings: Settings, outer: Look): Look {
	const ink =
		settings.get('-webkit-text-fill-color') ?? settings.get('color') ?? properties['color'];
	const [size, visibility] = [settings.get('font-size'), settings.get('visibility')];
	// What lies under a cell may be said of its whole table, or by a style sheet.
	const isCell = tagName === 'td' || tagName === 'th';
	return {
		// A share is one of the letters around.
		isTiny: size ? tiny.test(size) || (outer.isTiny && /\d(?:%|em)$/.test(size)) : outer.isTiny,
		isHidden: visibility ? /^(?:hidden|collapse)$/.test(visibility) : outer.isHidden,
		isPale: ink === undefined ? outer.isPale : isPale(String(ink).toLowerCase()),
		isOnPaper: outer.isOnPaper && !isCell && ![...settings].some(isGround),
	};
}

/** Letters below three pixels are a dot or nothing. */
const tiny = /^(?:[0-2]?(?:\.\d+)?(?:px|pt)?|0?(?:\.0\d*)?(?:r?em|%))$/;

/** Nearly white is white to the eye. Word writes colours without a sign. */
const white = /^(?:white|#fff|#?(?:f[a-f]){3}|rgba?\((?:25\d,? *){3}(?:,? *[\d.]+)?\))$/;
const clear = /^(?:transparent|rgba\(.*, *0?(?:\.0\d*)?\))$/;
const isPale = (colour: string) => white.test(colour) || clear.test(colour);

/** Whether a setting lays something else than white under words, or the words over something else. */
const isGround = ([name, value]: readonly [string, string]): boolean =>
	/^background(?:-color|-image)?$/.test(name)
		? !isPale(value) && !/^(?:none|initial|unset|)$/.test(value)
		: /^(?:position:(?!static)|transform:|border-image|(?:margin|grid)[\w-]*:.*-\d)/.test(
				`${name}:${value}`,
			);

/** Whether nothing in an element can be seen: 公众号 folds blocks up, hacked sites move links far out. */
function isGone(settings: Settings): boolean {
	const is = (shape: RegExp, ...names: readonly string[]) =>
		names.some((name) => shape.test(settings.get(name) ?? ''));
	return (
		is(/^none$/, 'display') ||
		is(/^(?:0|0?\.0\d*)$/, 'opacity') ||
		is(/^-\d{4}/, 'left', 'top', 'text-indent') ||
		(is(/^[01](?:px)?$/, 'height', 'max-height', 'width', 'max-width') &&
			is(/^hidden/, 'overflow', 'overflow-x', 'overflow-y'))
	);
}
