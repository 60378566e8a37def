import { DomUtils, parseDocument } from 'htmlparser2';

export type XmlDocument = ReturnType<typeof parseDocument>;
type XmlNode = XmlDocument['children'][number];
export type XmlElement = Extract<XmlNode, { attribs: object }>;

export const readXml = (part: Uint8Array | string = ''): XmlDocument =>
	parseDocument(typeof part === 'string' ? part : new TextDecoder().decode(part), {
		xmlMode: true,
	});

export function writeXml(document: XmlDocument): Uint8Array {
	// dom-serializer is what htmlparser2 calls here; we do not depend on it by name.
	// eslint-disable-next-line @typescript-eslint/no-deprecated
	const xml = DomUtils.getOuterHTML(document, { xmlMode: true, encodeEntities: 'utf8' });
	return new TextEncoder().encode(xml);
}

/** All elements of a name, in order, however deep. */
export const elementsNamed = (root: XmlNode | XmlDocument, name: string): XmlElement[] =>
	DomUtils.getElementsByTagName(name, root, true);

export const isElement = (node: XmlNode | XmlDocument): node is XmlElement => 'attribs' in node;

/** The first child of a name. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
	element?.children.filter(isElement).find((child) => child.name === name);

/** The nearest element around a node that has one of the names. */
export function ancestorNamed(node: XmlNode, ...names: readonly string[]): XmlElement | undefined {
	for (let { parent } = node; parent; { parent } = parent)
		if (isElement(parent) && names.includes(parent.name)) return parent;
	return undefined;
}

/** Value of a setting such as `<w:jc w:val="center"/>`. */
export const valueOf = (element: XmlElement | undefined): string | undefined =>
	element?.attribs['w:val'];

/** An element written as XML, without its siblings. */
export const parseElement = (xml: string): XmlElement | undefined =>
	readXml(xml).children.find(isElement);

/** A run of Word that holds nothing but words. */
export const textElement = (words: string): XmlElement | undefined =>
	parseElement(
		`<w:r><w:t xml:space="preserve">${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`,
	);

/** The words below an element. */
export const wordsOf = (element: XmlElement | XmlDocument): string =>
	elementsNamed(element, 'w:t').map(DomUtils.textContent).join('');

/** The words of a part, a line for a paragraph, equal ones once. */
export function linesOf(document: XmlDocument): string {
	const lines = elementsNamed(document, 'w:p').map((paragraph) => wordsOf(paragraph).trim());
	return [...new Set(lines)].filter(Boolean).join('\n');
}
