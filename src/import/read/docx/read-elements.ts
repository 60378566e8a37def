import { h } from 'hastscript';
import { DomUtils } from 'htmlparser2';
import { generated } from '#import/read/html/read-tree.ts';
import { text, type DocxContext, type Maker } from './context.ts';
import { instructionFrom, readEquation } from './equation-field.ts';
import { formulaInLine } from './formula.ts';
import { readDrawing, readOneForm, readPicture, readTextBox } from './read-drawing.ts';
import { readParagraph } from './read-paragraph.ts';
import { readRun, setApart } from './read-run.ts';
import { readCell, readRow, readTable } from './read-table.ts';
import { signOf, signsIn } from './signs.ts';
import { childNamed, childrenOf, elementsNamed, isOn } from './xml.ts';

/** What stands below an element, as HTML. */
export const readAll: DocxContext['readAll'] = (element, context) =>
	childrenOf(element).flatMap((child) => (makers[child.name] ?? readAll)(child, context));

const nothing: Maker = () => [];
const setReadingApart = setApart('rt');
const lineBreak: Maker = (element) => (element.attribs['w:type'] === 'page' ? [] : [h('br')]);

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
	'w:sym': ({ attribs }) => {
		const code = Number.parseInt(attribs['w:char'] ?? '', 16);
		// The place of a sign is written with or without the F that keeps it apart from letters.
		return [text(signOf(String.fromCodePoint(code < 0x100 ? 0xf000 + code : code || 0xf000)))];
	},
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
		const box = childNamed(element, 'w:sdtPr', 'w14:checkbox');
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
	'm:oMath': (element) => [h('var', [text(formulaInLine(element))])],
	// The older formulas are fields: what they draw is written nowhere.
	'w:instrText': (element) => {
		const words = readEquation(instructionFrom(element));
		return words === null ? [] : [h('var', [text(words)])];
	},
	'w:fldSimple': (element, context) => {
		const words = readEquation(element.attribs['w:instr'] ?? '');
		return words === null ? readAll(element, context) : [h('var', [text(words)])];
	},
	'w:footnoteReference': refer,
	'w:endnoteReference': refer,
	'w:tbl': readTable,
	'w:tr': readRow,
	'w:tc': readCell,
};
