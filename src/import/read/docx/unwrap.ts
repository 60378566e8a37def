import { DomUtils } from 'htmlparser2';
import { wordsOf } from './text-of.ts';
import {
	elementsNamed,
	parseElement,
	removeNode,
	textElement,
	type XmlDocument,
	type XmlElement,
} from './xml.ts';

/**
 * Puts words where mammoth reads them: those of fields, formulas and text boxes that only new
 * versions of Word know. Gives the readings above characters, which are taken away.
 */
export function unwrap(document: XmlDocument): { readings: string } {
	for (const field of elementsNamed(document, 'w:fldSimple')) replaceByChildren(field, field);
	const readings = elementsNamed(document, 'w:ruby').map(takeReading).join('');
	for (const formula of elementsNamed(document, 'm:oMath')) writeOut(formula);
	for (const box of elementsNamed(document, 'w:txbxContent')) showBox(box);
	return { readings };
}

function replaceByChildren(element: XmlElement, holder: XmlElement): void {
	for (const child of [...holder.children]) DomUtils.prepend(element, child);
	removeNode(element);
}

/** Only the characters below stay, as runs of their own beside the run that held both. */
function takeReading(ruby: XmlElement): string {
	const [base] = elementsNamed(ruby, 'w:rubyBase');
	const words = elementsNamed(ruby, 'w:rt').map(wordsOf).join('');
	const run = ruby.parent;
	if (base && run && 'attribs' in run) replaceByChildren(ruby, base);
	if (run && 'attribs' in run) hoist(run);
	return words;
}

/** Runs may not stand inside a run. */
function hoist(run: XmlElement): void {
	for (const child of [...run.children]) {
		if ('name' in child && child.name === 'w:r') DomUtils.prepend(run, child);
	}
}

function writeOut(formula: XmlElement): void {
	const words = elementsNamed(formula, 'm:t')
		.map((text) => DomUtils.textContent(text))
		.join('');
	const run = words === '' ? undefined : textElement(words);
	if (run) DomUtils.prepend(formula, run);
	removeNode(formula);
}

/** A text box that has no older form beside it gets one. */
function showBox(box: XmlElement): void {
	const choice = ancestorNamed(box, 'mc:Choice');
	const drawing = ancestorNamed(box, 'w:drawing');
	if (!drawing || ancestorNamed(box, 'mc:Fallback')) return;
	const outer = choice && ancestorNamed(choice, 'mc:AlternateContent');
	const older = outer ? elementsNamed(outer, 'mc:Fallback').map(wordsOf).join('') : '';
	if (older !== '') return;
	const picture = parseElement(
		'<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox/></v:shape></w:pict>',
	);
	const [frame] = picture ? elementsNamed(picture, 'v:textbox') : [];
	if (!picture || !frame) return;
	DomUtils.prepend(outer ?? drawing, picture);
	DomUtils.appendChild(frame, box);
}

function ancestorNamed(element: XmlElement, name: string): XmlElement | undefined {
	for (let { parent } = element; parent; { parent } = parent)
		if ('name' in parent && parent.name === name) return parent;
	return undefined;
}
