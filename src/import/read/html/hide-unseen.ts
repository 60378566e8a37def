import type { Element, Parents } from 'hast';
import { h } from 'hastscript';
import { coloursIn, isUnseen, onPaper } from './colours.ts';
import { elementsIn, namesOf, styleOf } from './elements.ts';

/**
 * Gives the HTML property `hidden` to what a browser shows to nobody, by the styles of the elements.
 * What has no size or is hidden may be seen again further in: editors of 公众号 set whole blocks so.
 * @param article is read whatever it says of itself: 公众号 hides it until its program runs
 */
export function hideUnseen(
	node: Parents,
	article: Element | undefined,
	outer = { hasNoSize: false, isHidden: false, colours: onPaper },
): void {
	node.children.forEach((child, index) => {
		const isHere = outer.hasNoSize || outer.isHidden || isUnseen(outer.colours);
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
		// A share of nothing is nothing.
		const isShare = size === undefined || /[^r]em$|%$|^inherit$/i.test(size);
		hideUnseen(child, article, {
			hasNoSize: isShare ? outer.hasNoSize || nothing.test(size ?? '') : nothing.test(size),
			isHidden: visibility === undefined ? outer.isHidden : !/^visible$/i.test(visibility),
			colours: coloursIn(child, outer.colours),
		});
	});
}

const fontSize = /(?:^|[;\s])font-size:\s*([^;!\s]+)/i;
const nothing = /^(?:0+(?:\.0+)?|\.0+)(?:[a-z]+|%)?$/i;
const noHeight = /(?:^|[;\s])(?:max-)?height:\s*0(?:px)?\s*(?:!important\s*)?(?:;|$)/i;

/** Nothing in such an element can be seen. */
const gone = new RegExp(
	`(?:^|[;\\s])(?:${[
		'display:\\s*none',
		'opacity:\\s*(?:0+(?:\\.0+)?|\\.0+)%?',
		'text-indent:\\s*-\\d{3,}\\w*|left:\\s*-\\d{4,}px',
	].join('|')})\\s*(?:!important\\s*)?(?:;|$)`,
	'i',
);
