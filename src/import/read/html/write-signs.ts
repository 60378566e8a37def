import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { grouped, lowered, raised } from '#import/read/grouped.ts';

/** Writes as text what a browser draws without letters: boxes to tick, and formulas, in one line. */
export function writeSigns(root: Root): void {
	visit(root, 'element', (element) => {
		const sign = signOf(element);
		if (sign !== undefined) element.children = [{ type: 'text', value: sign }];
		if (element.tagName === 'input') element.tagName = 'span';
	});
}

function signOf(element: Element): string | undefined {
	const { tagName, properties } = element;
	if (tagName === 'math') return inLine(element);
	if (tagName !== 'input' || !/^(?:checkbox|radio)$/i.test(String(properties['type'])))
		return undefined;
	return 'checked' in properties && properties['checked'] !== false ? '☑' : '☐';
}

/** The words of a formula. Digits of two of its parts are two numbers. */
function inLine(node: Nodes): string {
	if (!('children' in node)) return toString(node).trim();
	const isShown = (child: Nodes) => child.type !== 'element' || !/^annotation/.test(child.tagName);
	const parts = node.children.filter(isShown).map(inLine).filter(Boolean);
	const draw = node.type === 'element' ? drawings[node.tagName] : undefined;
	if (draw) return draw(parts);
	return parts.reduce(
		(line, part) => line + (/\d$/.test(line) && /^\d/.test(part) ? ' ' : '') + part,
		'',
	);
}

type Draw = (parts: readonly string[]) => string;

/** What a browser draws of the parts of a formula that are not one behind the other. */
const drawings: Readonly<Record<string, Draw>> = {
	mfrac: (parts) => parts.map(grouped).join('/'),
	msup: ([base = '', over = '']) => grouped(base) + raised(over),
	msub: ([base = '', under = '']) => grouped(base) + lowered(under),
	msubsup: ([base = '', under = '', over = '']) => grouped(base) + lowered(under) + raised(over),
	msqrt: (parts) => `√${grouped(parts.join(''))}`,
	mroot: ([base = '', degree = '']) => `${degree}√${grouped(base)}`,
};
