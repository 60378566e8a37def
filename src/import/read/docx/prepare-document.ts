import { DomUtils } from 'htmlparser2';
import { generated } from '#import/read/html/read-tree.ts';
import { numbering } from './numbering.ts';
import type { Parts } from './open-package.ts';
import { readStyles, type Styles } from './styles.ts';
import {
	childNamed,
	elementsNamed,
	parseElement,
	readXml,
	textElement,
	valueOf,
	wordsOf,
	type XmlDocument,
	type XmlElement,
} from './xml.ts';
import { writeOut } from './write-out.ts';

interface Prepared {
	readonly document: XmlDocument;
	/** Words that Word does not show. */
	readonly hidden: string;
	/** Readings that stood above characters. */
	readonly readings: string;
}

/**
 * Word's text as it is seen: numbers written out, hidden words and readings taken away, what is
 * struck out marked, and alignment turned into styles that mammoth can map.
 */
export function prepareDocument(parts: Parts): Prepared {
	const document = readXml(parts['word/document.xml']);
	const styles = readStyles(parts);
	const readings = writeOut(document);
	const hidden = takeHidden(document, styles);
	const numberOf = numbering(parts, styles);
	for (const paragraph of elementsNamed(document, 'w:p')) {
		const label = wordsOf(paragraph).trim() === '' ? null : numberOf(paragraph);
		const properties = childNamed(paragraph, 'w:pPr');
		if (label !== null) prepend(paragraph, label, properties);
		if (properties) styleByAlignment(properties);
	}
	return { document, hidden, readings };
}

/** Takes hidden runs away, and makes all struck-out ones such as mammoth knows. */
function takeHidden(document: XmlDocument, styles: Styles): string {
	const runs = elementsNamed(document, 'w:r');
	const hidden = runs.filter((run) => styles.isOn(run, 'w:vanish'));
	const struck = runs.filter(
		(run) => styles.isOn(run, 'w:strike') || styles.isOn(run, 'w:dstrike'),
	);
	for (const run of struck) {
		const own = childNamed(run, 'w:rPr');
		const strike = parseElement('<w:rPr><w:strike/></w:rPr>');
		if (own) DomUtils.removeElement(own);
		if (strike) DomUtils.prependChild(run, strike);
	}
	for (const run of hidden) DomUtils.removeElement(run);
	return hidden.map(wordsOf).join('');
}

function prepend(paragraph: XmlElement, label: string, properties: XmlElement | undefined): void {
	const own = childNamed(properties, 'w:numPr');
	if (own) DomUtils.removeElement(own);
	const run = textElement(`${generated.start}${label}${generated.end}`);
	if (!run) return;
	if (properties) DomUtils.append(properties, run);
	else DomUtils.prependChild(paragraph, run);
}

/** A paragraph with a style of its own keeps it. */
function styleByAlignment(properties: XmlElement): void {
	const alignment = valueOf(childNamed(properties, 'w:jc'));
	if (alignment !== 'center' && alignment !== 'right' && alignment !== 'end') return;
	const name = alignment === 'center' ? 'ImportCenter' : 'ImportEnd';
	const style = childNamed(properties, 'w:pStyle');
	const added = style ? undefined : parseElement(`<w:pStyle w:val="${name}"/>`);
	if (added) DomUtils.prependChild(properties, added);
	if (style && /^(?:a\d?|\d{2,}|Normal|BodyText\w*)$/.test(valueOf(style) ?? ''))
		style.attribs['w:val'] = name;
}
