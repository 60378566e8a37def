import { list, type AcceptedPlugin, type Root, type Rule } from 'postcss';
import logical from 'postcss-logical';

/**
 * PostCSS plug-ins for browsers older than 2020. Pages run from left to right only, so logical
 * properties become physical ones here; the compiler after us would rewrite each of them for two
 * directions, and leave the shorthands to browsers that drop them. Grids get the old name of `gap`,
 * and flex boxes margins where it is not known for them.
 */
export const oldBrowserCss: AcceptedPlugin[] = [
	logical(),
	{ postcssPlugin: 'old-gaps', OnceExit: oldGaps },
];

function oldGaps(root: Root): void {
	const flexBoxes: Rule[] = [];
	root.walkRules((rule) => {
		const display = declared(rule, 'display')?.value;
		if (display === 'flex' && !hasMargins(rule)) flexBoxes.push(rule);
		const gap = display === 'grid' && declared(rule, 'gap');
		if (gap) gap.prop = 'grid-gap';
	});
	for (const rule of flexBoxes) addMargins(rule);
}

/** The browsers that do not know `inset` are, but for three releases, those that do not know the gap. */
const withoutGap = 'not (inset:0)';

function hasMargins(rule: Rule): boolean {
	const next = rule.next();
	return next?.type === 'atrule' && next.params === withoutGap;
}

function addMargins(rule: Rule): void {
	const gap = declared(rule, 'gap');
	if (!gap) return;
	const [row = '0', column = row] = list.space(gap.value);
	const below = declared(rule, 'flex-wrap')?.value === 'wrap' ? row : '0';
	const children = rule.clone({
		selectors: rule.selectors.map((selector) => `${selector}>*`),
		nodes: [gap.clone({ prop: 'margin', value: `0 ${column} ${below} 0` })],
	});
	const { source } = rule;
	rule.after({
		name: 'supports',
		params: withoutGap,
		nodes: [children],
		...(source && { source }),
	});
}

const declared = ({ nodes }: Rule, prop: string) =>
	nodes.flatMap((node) => (node.type === 'decl' && node.prop === prop ? [node] : []))[0];
