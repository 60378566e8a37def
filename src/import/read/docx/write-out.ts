import { DomUtils } from 'htmlparser2';
import symbols from './symbols.json' with { type: 'json' };
import {
	ancestorNamed,
	childNamed,
	elementsNamed,
	isElement,
	parseElement,
	textElement,
	valueOf,
	wordsOf,
	type XmlDocument,
	type XmlElement,
} from './xml.ts';

/**
 * Puts words where mammoth reads them: those of fields, formulas, boxes and check boxes.
 * @returns the readings above characters, which are taken away
 */
export function writeOut(document: XmlDocument): string {
	for (const field of elementsNamed(document, 'w:fldSimple')) replaceBy(field, field.children);
	for (const alternatives of elementsNamed(document, 'mc:AlternateContent')) choose(alternatives);
	for (const box of elementsNamed(document, 'w:txbxContent')) showBox(box);
	for (const formula of elementsNamed(document, 'm:oMath'))
		replaceByWords(formula, written(formula));
	for (const box of elementsNamed(document, 'w14:checkbox')) DomUtils.removeElement(box);
	for (const box of elementsNamed(document, 'w:checkBox')) showCheckBox(box);
	for (const symbol of elementsNamed(document, 'w:sym')) {
		const shown = pictured(
			String.fromCodePoint(Number.parseInt(symbol.attribs['w:char'] ?? '', 16) || 32),
		);
		const text = shown === undefined ? undefined : childNamed(textElement(shown), 'w:t');
		if (text) replaceBy(symbol, [text]);
	}
	for (const text of elementsNamed(document, 'w:t'))
		for (const child of text.children)
			if ('data' in child)
				child.data = child.data.replace(/[\uf000-\uf0ff]/g, (one) => pictured(one) ?? one);
	return elementsNamed(document, 'w:ruby').map(takeReading).join('');
}

/** Signs of Wingdings, which have places of their own, as signs that every font has. */
const pictured = (sign: string): string | undefined =>
	symbols.find(({ codes }) => codes.includes(sign.codePointAt(0)?.toString(16) ?? ''))?.sign;

function replaceBy(element: XmlElement, nodes: XmlElement['children']): void {
	for (const node of [...nodes]) DomUtils.prepend(element, node);
	DomUtils.removeElement(element);
}

function replaceByWords(element: XmlElement, words: string): void {
	const run = words === '' ? undefined : textElement(words);
	replaceBy(element, run ? [run] : []);
}

/** mammoth reads the older form only; where that is empty the newer one is all there is. */
function choose(alternatives: XmlElement): void {
	const older = childNamed(alternatives, 'mc:Fallback');
	const newer = childNamed(alternatives, 'mc:Choice');
	const isOlderFull =
		older !== undefined &&
		(wordsOf(older) !== '' || elementsNamed(older, 'v:imagedata').length > 0);
	if (!isOlderFull && newer) replaceBy(alternatives, newer.children);
	else
		for (const choice of elementsNamed(alternatives, 'mc:Choice')) DomUtils.removeElement(choice);
}

/** A text box of a new Word becomes one of an old Word beside its drawing. */
function showBox(box: XmlElement): void {
	const drawing = ancestorNamed(box, 'w:drawing');
	const frame = parseElement(
		'<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox/></v:shape></w:pict>',
	);
	const [inner] = frame ? elementsNamed(frame, 'v:textbox') : [];
	if (!drawing || !frame || !inner) return;
	DomUtils.prepend(drawing, frame);
	DomUtils.appendChild(inner, box);
}

/** A formula in one line: 1/2, 10^2. */
function written(node: XmlElement): string {
	const [part, over] = [
		childNamed(node, 'm:num') ?? childNamed(node, 'm:e'),
		childNamed(node, 'm:den') ?? childNamed(node, 'm:sup'),
	];
	const sign = node.name === 'm:f' ? '/' : node.name === 'm:sSup' ? '^' : undefined;
	if (sign !== undefined && part && over)
		return `${grouped(written(part))}${sign}${grouped(written(over))}`;
	if (node.name === 'm:t') return DomUtils.textContent(node);
	return node.children.filter(isElement).map(written).join('');
}

const grouped = (words: string) => (/^[\p{L}\d.]*$/u.test(words) ? words : `(${words})`);

/** The old kind of box: ticked by somebody, or else as it was made. */
function showCheckBox(box: XmlElement): void {
	const state = childNamed(box, 'w:checked') ?? childNamed(box, 'w:default');
	const isTicked = state !== undefined && !/^(?:0|false|off)$/.test(valueOf(state) ?? '');
	const run = ancestorNamed(box, 'w:r');
	const shown = textElement(isTicked ? '☑' : '☐');
	if (run && shown) DomUtils.prepend(run, shown);
	DomUtils.removeElement(box);
}

/** Only the characters below a reading stay, as runs beside the run that held both. */
function takeReading(ruby: XmlElement): string {
	const words = elementsNamed(ruby, 'w:rt').map(wordsOf).join('');
	const run = ancestorNamed(ruby, 'w:r');
	const [base] = elementsNamed(ruby, 'w:rubyBase');
	if (run && base) for (const inner of [...base.children]) DomUtils.prepend(run, inner);
	DomUtils.removeElement(ruby);
	return words;
}
