import { DomUtils } from 'htmlparser2';
import { grouped, lowered, raised } from '#import/read/grouped.ts';
import { childNamed, childrenOf, type XmlElement } from './xml.ts';

/** A formula of Word in one line: 1/2, 10^2. */
export function formulaInLine(node: XmlElement): string {
	if (node.name === 'm:t') return DomUtils.textContent(node);
	const draw = drawings[node.name];
	if (draw) return draw((name) => wordsOf(childNamed(node, `m:${name}`)), node);
	const parts = childrenOf(node).map((child) => ({
		name: child.name,
		words: formulaInLine(child),
	}));
	// Runs go on with one number; digits of a fraction, a matrix or a row do not.
	return parts.reduce((line, { name, words }, index) => {
		const isRun = name === 'm:r' && parts[index - 1]?.name === 'm:r';
		return line + (!isRun && /\d$/.test(line) && /^\d/.test(words) ? ' ' : '') + words;
	}, '');
}

type Draw = (part: (name: string) => string, node: XmlElement) => string;

const wordsOf = (part: XmlElement | undefined) => (part ? formulaInLine(part) : '');

/** What Word draws of the parts of a formula. Its brackets, roots and great signs are no letters. */
const drawings: Readonly<Record<string, Draw>> = {
	'm:f': (part) => [part('num'), part('den')].map(grouped).join('/'),
	'm:sSup': (part) => grouped(part('e')) + raised(part('sup')),
	'm:sSub': (part) => grouped(part('e')) + lowered(part('sub')),
	'm:sSubSup': (part) => grouped(part('e')) + lowered(part('sub')) + raised(part('sup')),
	'm:rad': (part) => `${part('deg')}√${grouped(part('e'))}`,
	'm:d': (_, node) => {
		const [open, close] = [settingOf(node, 'begChr', '('), settingOf(node, 'endChr', ')')];
		const parts = childrenOf(node).filter(({ name }) => name === 'm:e');
		return open + parts.map(wordsOf).join(settingOf(node, 'sepChr', '|')) + close;
	},
	'm:nary': (part, node) =>
		settingOf(node, 'chr', '∫') + lowered(part('sub')) + raised(part('sup')) + ` ${part('e')}`,
};

/** A sign that the properties of a part name; one that is left out is the usual one. */
const settingOf = (node: XmlElement, name: string, usual: string): string =>
	childNamed(node, `${node.name}Pr`, `m:${name}`)?.attribs['m:val'] ?? usual;
