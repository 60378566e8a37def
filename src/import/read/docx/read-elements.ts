import { h } from 'hastscript';
import { DomUtils } from 'htmlparser2';
import { generated } from '#import/read/html/read-tree.ts';
import { text, type DocxContext, type Maker } from './context.ts';
import { readEquation } from './equation-field.ts';
import { readDrawing, readOneForm, readPicture, readTextBox } from './read-drawing.ts';
import { readParagraph } from './read-paragraph.ts';
import { readRun, setApart } from './read-run.ts';
import { readCell, readRow, readTable } from './read-table.ts';
import { signAt, signsIn } from './signs.ts';
import { childNamed, childrenOf, elementsNamed, isOn, type XmlElement } from './xml.ts';

/** What stands below an element, as HTML. */
export const readAll: DocxContext['readAll'] = (element, context) =>
	childrenOf(element).flatMap((child) => (makers[child.name] ?? readAll)(child, context));

const nothing: Maker = () => [];
const setReadingApart = setApart('rt');
const lineBreak: Maker = (element) => (element.attribs['w:type'] === 'page' ? [] : [h('br')]);

/** What stands below an element, in an element of HTML. */
const within =
	(tagName: string): Maker =>
	(element, context) => [h(tagName, readAll(element, context))];

/** A sign that the properties of a formula name; one that is left out is the usual one. */
const signIn = (element: XmlElement, name: string, usual: string): string =>
	childNamed(childNamed(element, `${element.name}Pr`), `m:${name}`)?.attribs['m:val'] ?? usual;

/** A note stands where the text ends; here is its mark. */
const refer: Maker = ({ name, attribs }, { notes }) => {
	notes.push({ name: name.replace('Reference', ''), id: attribs['w:id'] });
	return [generated(noteMark(notes.length - 1))];
};

export const noteMark = (index: number) => `〔${index + 1}〕`;

const makers: Record<string, Maker> = {
	'w:pPr': nothing,
	'w:sdtPr': nothing,
	'w:p': readParagraph,
	'w:r': readRun,
	'w:t': (element, { isWingdings }) => [text(signsIn(DomUtils.textContent(element), isWingdings))],
	'w:tab': () => [text('\t')],
	'w:noBreakHyphen': () => [text('-')],
	'w:br': lineBreak,
	'w:cr': lineBreak,
	'w:sym': ({ attribs }) => [text(signAt(Number.parseInt(attribs['w:char'] ?? '', 16)))],
	'w:hyperlink': (element, context) => {
		const href = context.targets.get(element.attribs['r:id'] ?? '');
		return [h('a', { href }, readAll(element, context))];
	},
	'w:del': setApart('s'),
	'w:moveFrom': setApart('s'),
	'w:ruby': (element, context) => {
		const readings = elementsNamed(element, 'w:rt').flatMap((one) => setReadingApart(one, context));
		const bases = elementsNamed(element, 'w:rubyBase').flatMap((one) => readAll(one, context));
		return [...bases, ...readings];
	},
	'w:sdt': (element, context) => {
		const box = childNamed(childNamed(element, 'w:sdtPr'), 'w14:checkbox');
		const ticked = childNamed(box, 'w14:checked')?.attribs['w14:val'] ?? '0';
		const sign = /^(?:0|false|off)$/.test(ticked) ? '☐' : '☑';
		return readAll(element, box ? { ...context, box: sign } : context);
	},
	'w:checkBox': (element) => {
		const state = childNamed(element, 'w:checked') ?? childNamed(element, 'w:default');
		return [text(isOn(state) ? '☑' : '☐')];
	},
	'w:drawing': readDrawing,
	'a:blip': readPicture('r:embed'),
	'v:imagedata': readPicture('r:id'),
	'w:txbxContent': readTextBox,
	'mc:AlternateContent': readOneForm,
	// The older formulas are fields: what they draw is written nowhere.
	'w:fldSimple': (element, context) => {
		const words = readEquation(element.attribs['w:instr'] ?? '');
		return words === null ? readAll(element, context) : [h('var', [text(words)])];
	},
	// Word parts the instruction of a field into several runs.
	'w:instrText': (element, { field }) => {
		field.instruction += DomUtils.textContent(element);
		return [];
	},
	'w:fldChar': (element, context) => {
		const words = readEquation(context.field.instruction);
		context.field.instruction = '';
		return words === null ? readAll(element, context) : [h('var', [text(words)])];
	},
	'm:oMath': within('math'),
	'm:t': (element) => [text(DomUtils.textContent(element))],
	'm:f': within('mfrac'),
	'm:sSup': within('msup'),
	'm:sSub': within('msub'),
	'm:sSubSup': within('msubsup'),
	'm:rad': (element, context) => [h('mroot', readAll(element, context).reverse())],
	'm:num': within('mrow'),
	'm:den': within('mrow'),
	'm:sub': within('mrow'),
	'm:sup': within('mrow'),
	'm:deg': within('mrow'),
	'm:e': within('mrow'),
	'm:d': (element, context) => {
		const parts = readAll(element, context);
		const separated = parts.flatMap((part, index) =>
			index === 0 ? part : [text(signIn(element, 'sepChr', '|')), part],
		);
		return [h('mrow', signIn(element, 'begChr', '('), separated, signIn(element, 'endChr', ')'))];
	},
	'm:nary': (element, context) => {
		const [under, over, part] = readAll(element, context);
		return [h('mrow', h('msubsup', signIn(element, 'chr', '∫'), under, over), '(', part, ')')];
	},
	'w:footnoteReference': refer,
	'w:endnoteReference': refer,
	'w:tbl': readTable,
	'w:tr': readRow,
	'w:tc': readCell,
};
