import { DomUtils } from 'htmlparser2';
import { generated } from '#import/read/html/read-tree.ts';
import { numbering } from './numbering.ts';
import type { Parts } from './open-package.ts';
import { wordsOf } from './text-of.ts';
import { unwrap } from './unwrap.ts';
import {
	childNamed,
	elementsNamed,
	isOn,
	parseElement,
	readXml,
	removeNode,
	textElement,
	valueOf,
	type XmlDocument,
	type XmlElement,
} from './xml.ts';

/**
 * Word's text as it is seen: its own numbers written out, hidden words and readings above
 * characters taken away and returned, and alignment turned into styles that mammoth can map.
 */
export function prepareDocument(parts: Parts): {
	document: XmlDocument;
	hidden: string;
	readings: string;
} {
	const document = readXml(parts['word/document.xml']);
	const numberOf = numbering(parts);
	const hidden = takeHidden(document);
	const { readings } = unwrap(document);
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
	return { document, hidden, readings };
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
	const run = textElement(`${generated.start}${label}${generated.end}`);
	if (!run) return;
	if (properties) DomUtils.append(properties, run);
	else DomUtils.prependChild(paragraph, run);
}

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
