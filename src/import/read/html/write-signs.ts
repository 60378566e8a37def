import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

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

/** The words of a formula: 1/2, 10^2, (a+b)/c. Digits of two of its elements are two numbers. */
function inLine(node: Nodes): string {
	if (node.type !== 'element') return toString(node).trim();
	const shown = node.children.filter((child) =>
		child.type === 'element' ? !child.tagName.startsWith('annotation') : toString(child).trim(),
	);
	const draw = drawings[node.tagName];
	if (draw) return draw(shown.map(inLine));
	return shown.reduce((line, child, index) => {
		const [words, goesOn] = [inLine(child), child.type === shown[index - 1]?.type];
		const isApart = !(goesOn && child.type === 'text') && /\d$/.test(line) && /^\d/.test(words);
		return line + (isApart ? ' ' : '') + words;
	}, '');
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

const raised = (words: string) => (words === '' ? '' : `^${grouped(words)}`);
const lowered = (words: string) => (words === '' ? '' : `_${grouped(words)}`);

/** Brackets around what is more than a number, a name or a sign. */
export const grouped = (words: string): string =>
	/^(?:[\p{L}\d.]*|.|\([^()]*\))$/u.test(words) ? words : `(${words})`;
