import { DomUtils, parseDocument } from 'htmlparser2';

type XmlDocument = ReturnType<typeof parseDocument>;
type XmlNode = XmlDocument['children'][number];
export type XmlElement = Extract<XmlNode, { attribs: object }>;

export const readXml = (part: Uint8Array | undefined): XmlDocument =>
	parseDocument(new TextDecoder().decode(part), { xmlMode: true });

export const childrenOf = ({ children }: XmlElement | XmlDocument): XmlElement[] =>
	children.filter((child): child is XmlElement => 'attribs' in child);

/** All elements of some names, in order, however deep. */
export const elementsNamed = (
	root: XmlNode | XmlDocument,
	...names: readonly string[]
): XmlElement[] => DomUtils.getElementsByTagName((name) => names.includes(name), root, true);

/** The first child of a name. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
	element && childrenOf(element).find((child) => child.name === name);

/** Value of a setting such as `<w:jc w:val="center"/>`. */
export const valueOf = (element: XmlElement | undefined): string | undefined =>
	element?.attribs['w:val'];

/** Whether a switch such as `<w:b/>` is there and not turned off. */
export const isOn = (element: XmlElement | undefined): boolean =>
	element !== undefined && !/^(?:0|false|off)$/.test(valueOf(element) ?? '');

/** The words below an element, deleted ones too. */
export const wordsOf = (element: XmlElement): string =>
	elementsNamed(element, 'w:t', 'w:delText', 'a:t').map(DomUtils.textContent).join('');

/** The words of a part, a line for a paragraph, and its watermarks, equal ones once. */
export function linesOf(document: XmlDocument): string[] {
	const lines = elementsNamed(document, 'w:p', 'a:p', 'v:textpath').map((element) =>
		(element.attribs['string'] ?? wordsOf(element)).trim(),
	);
	return [...new Set(lines)].filter(Boolean);
}

/** A drawing stands in a file in a newer and an older form, one of which may be empty. */
export const hasContent = (element: XmlElement) =>
	wordsOf(element) !== '' || elementsNamed(element, 'a:blip', 'v:imagedata').length > 0;
