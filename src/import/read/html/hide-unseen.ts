import type { Element, Parents } from 'hast';
import { h } from 'hastscript';
import { elementsIn, namesOf, styleOf } from './elements.ts';

/**
 * Gives the HTML property `hidden` to what a browser shows to nobody, by the styles of the elements.
 * What has no size or is hidden may be seen again further in: editors of 公众号 set whole blocks so.
 * @param article is read whatever it says of itself: 公众号 hides it until its program runs
 */
export function hideUnseen(
	node: Parents,
	article: Element | undefined,
	outer = { hasNoSize: false, isHidden: false, isWhite: false, hasGround: false },
): void {
	node.children.forEach((child, index) => {
		const isHere = outer.hasNoSize || outer.isHidden || (outer.isWhite && !outer.hasGround);
		if (child.type === 'text' && isHere && /\S/.test(child.value))
			node.children[index] = h('span', { hidden: true }, [child]);
		if (child.type !== 'element') return;
		if (child === article || namesOf(child).includes('js_content')) {
			hideUnseen(child, article);
			return;
		}
		const style = styleOf(child);
		const isGone = gone.test(style) || (noHeight.test(style) && /overflow:\s*hidden/i.test(style));
		if (isGone && !(article && [...elementsIn(child)].includes(article)))
			child.properties['hidden'] = true;
		const size = fontSize.exec(style)?.[1];
		const visibility = /(?:^|[;\s])visibility:\s*(hidden|collapse|visible)/i.exec(style)?.[1];
		const [, ink = child.properties['color']] = /(?:^|[;\s])color:\s*([^;!]+)/i.exec(style) ?? [];
		// A share of nothing is nothing.
		const isShare = size === undefined || /[^r]em$|%$|^inherit$/i.test(size);
		hideUnseen(child, article, {
			hasNoSize: isShare ? outer.hasNoSize || nothing.test(size ?? '') : nothing.test(size),
			isHidden: visibility === undefined ? outer.isHidden : !/^visible$/i.test(visibility),
			isWhite: ink === undefined ? outer.isWhite : white.test(String(ink)),
			hasGround: outer.hasGround || 'bgColor' in child.properties || ground.test(style),
		});
	});
}

const fontSize = /(?:^|[;\s])font-size:\s*([^;!\s]+)/i;
const nothing = /^(?:0+(?:\.0+)?|\.0+)(?:[a-z]+|%)?$/i;
const noHeight = /(?:^|[;\s])(?:max-)?height:\s*0(?:px)?\s*(?:!important\s*)?(?:;|$)/i;

/** White words are seen on a ground of another colour, and on what they may lie over. */
const white = /^\s*(?:white|#fff(?:fff)?|rgba?\(\s*25\d[\s,]+25\d[\s,]+25\d\b.*)\s*$/i;
const ground = new RegExp(
	[
		'background[\\w-]*:(?!\\s*(?:white|#fff|rgb\\(25\\d|transparent|none|in))',
		'position:|transform:|border-image|(?:margin|grid)[\\w-]*:[^;]*-\\d',
	].join('|'),
	'i',
);

/** Nothing in such an element can be seen. */
const gone = new RegExp(
	`(?:^|[;\\s])(?:${[
		'display:\\s*none',
		'opacity:\\s*(?:0+(?:\\.0+)?|\\.0+)%?',
		'text-indent:\\s*-\\d{3,}\\w*|left:\\s*-\\d{4,}px',
	].join('|')})\\s*(?:!important\\s*)?(?:;|$)`,
	'i',
);
