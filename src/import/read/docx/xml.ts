import { DomUtils, parseDocument } from 'htmlparser2';

type XmlDocument = ReturnType<typeof parseDocument>;
type XmlNode = XmlDocument['children'][number];
export type XmlElement = Extract<XmlNode, { attribs: object }>;

export const readXml = (part: Uint8Array | undefined): XmlDocument =>
	parseDocument(new TextDecoder().decode(part), { xmlMode: true });

export const childrenOf = ({ children }: XmlElement | XmlDocument): XmlElement[] =>
	children.filter((child): child is XmlElement => 'attribs' in child);

/** All elements of a name, in order, however deep. */
export const elementsNamed = (root: XmlNode | XmlDocument, name: string): XmlElement[] =>
	DomUtils.getElementsByTagName(name, root, true);

/** The first child of a name; of several names, one inside the other. */
export const childNamed = (element: XmlElement | undefined, ...names: string[]) =>
	names.reduce(
		(inner, name) => inner && childrenOf(inner).find((child) => child.name === name),
		element,
	);

/** Value of a setting such as `<w:jc w:val="center"/>`, or of the one of these names inside. */
export const valueOf = (element: XmlElement | undefined, ...names: string[]) =>
	childNamed(element, ...names)?.attribs['w:val'];

/** Whether a switch such as `<w:b/>` is there and not turned off. */
export const isOn = (element: XmlElement | undefined): boolean =>
	element !== undefined && !/^(?:0|false|off)$/.test(valueOf(element) ?? '');

/** The words below an element, deleted ones too. */
export const wordsOf = (element: XmlElement): string =>
	[...elementsNamed(element, 'w:t'), ...elementsNamed(element, 'w:delText')]
		.map(DomUtils.textContent)
		.join('');

/** The words of a part, a line for a paragraph, equal ones once. */
export function linesOf(document: XmlDocument): string {
	const lines = elementsNamed(document, 'w:p').map((paragraph) => wordsOf(paragraph).trim());
	return [...new Set(lines)].filter(Boolean).join('\n');
}

/** A drawing stands in a file in a newer and an older form, one of which may be empty. */
export const hasContent = (element: XmlElement) =>
	wordsOf(element) !== '' ||
	['a:blip', 'v:imagedata'].some((name) => elementsNamed(element, name).length > 0);
