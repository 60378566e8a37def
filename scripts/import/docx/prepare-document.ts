import { DomUtils } from 'htmlparser2';
import { generated } from '#import/html/read-tree.ts';
import { numbering } from './numbering.ts';
import type { Parts } from './open-package.ts';
import { wordsOf } from './text-of.ts';
import {
	childNamed,
	elementsNamed,
	isElement,
	isOn,
	readXml,
	removeNode,
	valueOf,
	type XmlDocument,
	type XmlElement,
} from './xml.ts';

/**
 * Word's text as it is seen: its own numbers written out, hidden words taken away and returned,
 * and alignment turned into styles that mammoth can map.
 */
export function prepareDocument(parts: Parts): { document: XmlDocument; hidden: string } {
	const document = readXml(parts['word/document.xml']);
	const numberOf = numbering(parts);
	const hidden = takeHidden(document);
	for (const paragraph of elementsNamed(document, 'w:p')) {
		const label = wordsOf(paragraph).trim() === '' ? null : numberOf(paragraph);
		const properties = childNamed(paragraph, 'w:pPr');
		if (label !== null) {
			const own = childNamed(properties, 'w:numPr');
			if (own) removeNode(own);
			prepend(paragraph, label, properties);
		}
		if (properties) styleByAlignment(properties);
	}
	return { document, hidden };
}

function takeHidden(document: XmlDocument): string {
	const runs = elementsNamed(document, 'w:r').filter((run) =>
		isOn(childNamed(childNamed(run, 'w:rPr'), 'w:vanish')),
	);
	const words = runs.map(wordsOf).join('');
	for (const run of runs) removeNode(run);
	return words;
}

function prepend(paragraph: XmlElement, label: string, properties: XmlElement | undefined): void {
	const words = escapeXml(`${generated.start}${label}${generated.end}`);
	const run = parseElement(`<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`);
	if (!run) return;
	if (properties) DomUtils.append(properties, run);
	else DomUtils.prependChild(paragraph, run);
}

const parseElement = (xml: string) =>
	readXml(new TextEncoder().encode(xml)).children.find(isElement);

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A paragraph with a style of its own keeps it. */
function styleByAlignment(properties: XmlElement): void {
	const alignment = valueOf(childNamed(properties, 'w:jc'));
	if (alignment !== 'center' && alignment !== 'right' && alignment !== 'end') return;
	const style = childNamed(properties, 'w:pStyle');
	const name = alignment === 'center' ? 'ImportCenter' : 'ImportEnd';
	if (style) {
		if (/^(?:a\d?|\d{2,}|Normal|BodyText\w*)$/.test(valueOf(style) ?? ''))
			style.attribs['w:val'] = name;
		return;
	}
	const added = parseElement(`<w:pStyle w:val="${name}"/>`);
	if (added) DomUtils.prependChild(properties, added);
}
