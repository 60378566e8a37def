import { DomUtils, parseDocument } from 'htmlparser2';

export type XmlDocument = ReturnType<typeof parseDocument>;
export type XmlNode = XmlDocument['children'][number];
export type XmlElement = Extract<XmlNode, { attribs: object }>;

export const readXml = (part: Uint8Array | undefined): XmlDocument =>
	parseDocument(part ? new TextDecoder().decode(part) : '', { xmlMode: true });

export function writeXml(document: XmlDocument): Uint8Array {
	// dom-serializer is what htmlparser2 calls here; we do not depend on it by name.
	// eslint-disable-next-line @typescript-eslint/no-deprecated
	const xml = DomUtils.getOuterHTML(document, { xmlMode: true, encodeEntities: 'utf8' });
	return new TextEncoder().encode(xml);
}

/** All elements of a name, in order, however deep. */
export const elementsNamed = (root: XmlNode | XmlDocument, name: string): XmlElement[] =>
	DomUtils.getElementsByTagName(name, root, true);

/** The first child of a name. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
	element?.children.filter(isElement).find((child) => child.name === name);

export const isElement = (node: XmlNode): node is XmlElement => 'attribs' in node;

/** Value of a setting such as `<w:jc w:val="center"/>`. */
export const valueOf = (element: XmlElement | undefined): string | undefined =>
	element?.attribs['w:val'];

/** Whether a switch such as `<w:vanish/>` is there and on. */
export const isOn = (element: XmlElement | undefined): boolean =>
	element !== undefined && !/^(?:0|false|off)$/.test(valueOf(element) ?? '');

export const removeNode = (node: XmlNode): void => {
	DomUtils.removeElement(node);
};

/** An element written as XML. */
export const parseElement = (xml: string): XmlElement | undefined =>
	readXml(new TextEncoder().encode(xml)).children.find(isElement);

/** A run of Word that holds nothing but words. */
export const textElement = (words: string): XmlElement | undefined =>
	parseElement(`<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`);

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
