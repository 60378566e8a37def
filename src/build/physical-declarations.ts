/**
 * The declarations that a logical one stands for where text runs from left to right and lines from
 * top to bottom; `null` where it is not a logical one.
 * @example physicalDeclarations('margin-inline', '0 auto') // [['margin-left', '0'], ['margin-right', 'auto']]
 */
export function physicalDeclarations(prop: string, value: string): [string, string][] | null {
	if (prop === 'text-align') return textAlign(value);
	const size = /^(m(?:in|ax)-)?(inline|block)-size$/.exec(prop);
	if (size) return [[`${size[1] ?? ''}${size[2] === 'inline' ? 'width' : 'height'}`, value]];
	const corner = /^border-(start|end)-(start|end)-radius$/.exec(prop);
	if (corner) {
		const vertical = corner[1] === 'start' ? 'top' : 'bottom';
		return [[`border-${vertical}-${corner[2] === 'start' ? 'left' : 'right'}-radius`, value]];
	}
	return sides(prop, value);
}

const edges = { inline: ['left', 'right'], block: ['top', 'bottom'] } as const;

function sides(prop: string, value: string): [string, string][] | null {
	const match =
		/^(inset|margin|padding|border|scroll-margin|scroll-padding)-(inline|block)(?:-(start|end))?(-(?:color|width|style))?$/.exec(
			prop,
		);
	if (!match) return null;
	const [, box = '', axis, side, rest = ''] = match;
	const [start, end] = axis === 'inline' ? edges.inline : edges.block;
	const named = (edge: string) => (box === 'inset' ? edge : `${box}-${edge}${rest}`);
	if (side) return [[named(side === 'start' ? start : end), value]];
	const [first, second] = box === 'border' ? [value, value] : pair(value);
	return [
		[named(start), first],
		[named(end), second],
	];
}

function pair(value: string): [string, string] {
	const [first = value, second = first] = partsOf(value);
	return [first, second];
}

/**
 * The parts of a value between blanks; blanks inside brackets do not part it.
 * @example partsOf('0 calc(-1 * var(--gap))') // ['0', 'calc(-1 * var(--gap))']
 */
export function partsOf(value: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let part = '';
	for (const character of value) {
		if (character === '(') depth++;
		if (character === ')') depth--;
		if (character === ' ' && depth === 0) {
			if (part) parts.push(part);
			part = '';
		} else part += character;
	}
	return part ? [...parts, part] : parts;
}

function textAlign(value: string): [string, string][] | null {
	if (value === 'start') return [['text-align', 'left']];
	return value === 'end' ? [['text-align', 'right']] : null;
}
