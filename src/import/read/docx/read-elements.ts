import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { DomUtils } from 'htmlparser2';
import { generated } from '#import/read/html/read-tree.ts';
import type { Context } from './context.ts';
import { instructionFrom, readEquation } from './equation-field.ts';
import { mergedDown } from './merged-cells.ts';
import { fillOf } from './styles.ts';
import { formulaInLine } from './formula.ts';
import { signOf, signsIn, unknownSign } from './signs.ts';
import {
	childNamed,
	childrenOf,
	elementsNamed,
	hasContent,
	isOn,
	valueOf,
	wordsOf,
	type XmlElement,
} from './xml.ts';

type Maker = (element: XmlElement, context: Context) => ElementContent[];

/** What stands below an element, as HTML. */
export const readAll = (
	element: Parameters<typeof childrenOf>[0],
	context: Context,
): ElementContent[] =>
	childrenOf(element).flatMap((child) => (makers[child.name] ?? readAll)(child, context));

const nothing: Maker = () => [];
/** Words that are there and not to be read, in the HTML element that says so. */
const setApart =
	(selector: string, properties = {}): Maker =>
	(element) => {
		const words = wordsOf(element);
		return words === '' ? [] : [h(selector, properties, text(words))];
	};
const setHiddenApart = setApart('span', { hidden: true });
const setReadingApart = setApart('rt');
const lineBreak: Maker = (element) => (element.attribs['w:type'] === 'page' ? [] : [h('br')]);

const makers: Record<string, Maker> = {
	'w:pPr': nothing,
	'w:sdtPr': nothing,
	'w:p': paragraph,
	'w:r': run,
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
		const [box] = elementsNamed(element, 'w14:checkbox');
		const ticked = childNamed(box, 'w14:checked')?.attribs['w14:val'] ?? '0';
		const sign = /^(?:0|false|off)$/.test(ticked) ? '☐' : '☑';
		return readAll(element, box ? { ...context, box: sign } : context);
	},
	'w:checkBox': (element) => {
		const state = childNamed(element, 'w:checked') ?? childNamed(element, 'w:default');
		return [text(isOn(state) ? '☑' : '☐')];
	},
	'w:drawing': (element, context) => {
		const [about] = elementsNamed(element, 'wp:docPr');
		if (/^(?:1|true|on)$/.test(about?.attribs['hidden'] ?? ''))
			return setHiddenApart(element, context);
		return readAll(element, { ...context, alt: about?.attribs['descr'] ?? '' });
	},
	'a:blip': picture('r:embed'),
	'v:imagedata': picture('r:id'),
	'w:txbxContent': (element, context) => {
		context.boxes.push(...readAll(element, { ...context, ground: null }));
		return [];
	},
	'mc:AlternateContent': (element, context) => {
		const forms = childrenOf(element);
		const full = forms.find(hasContent) ?? forms[0];
		return full ? readAll(full, context) : [];
	},
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
	'w:tbl': (element, context) => [mergedDown(h('table', readAll(element, context)))],
	'w:tr': (element, context) => {
		const skipped = valueOf(childNamed(childNamed(element, 'w:trPr'), 'w:gridBefore'));
		const before = skipped === undefined ? [] : [h('td', { colSpan: skipped })];
		return [h('tr', [...before, ...readAll(element, context)])];
	},
	'w:tc': (element, context) => {
		const properties = childNamed(element, 'w:tcPr');
		const merge = childNamed(properties, 'w:vMerge');
		const goesOn = merge !== undefined && valueOf(merge) !== 'restart';
		const colSpan = valueOf(childNamed(properties, 'w:gridSpan'));
		const ground = fillOf(childNamed(properties, 'w:shd'), null);
		const content = readAll(element, { ...context, ground });
		return [h('td', { colSpan, dataGoesOn: goesOn }, content)];
	},
};

const text = (value: string) => ({ type: 'text', value }) as const;

function paragraph(element: XmlElement, outer: Context): ElementContent[] {
	const properties = childNamed(element, 'w:pPr');
	const style = valueOf(childNamed(properties, 'w:pStyle'));
	const number = wordsOf(element).trim() === '' ? null : outer.numberOf(properties);
	const boxes: ElementContent[] = [];
	const ground = outer.styles.groundOf(properties, style, outer.ground);
	const content = readAll(element, { ...outer, style, boxes, ground });
	if (number && 'isBullet' in number) return [h('ul', h('li', content)), ...boxes];
	const name = outer.styles.nameOf(style);
	const level = name === 'title' ? '1' : /^(?:heading|标题) ?([1-6])$/.exec(name)?.[1];
	const align =
		valueOf(childNamed(properties, 'w:jc')) ?? (name === 'subtitle' ? 'center' : undefined);
	const words = [...(number ? [generated(number.label)] : []), ...content];
	return [h(level === undefined ? 'p' : `h${level}`, { align }, words), ...boxes];
}

function run(element: XmlElement, context: Context): ElementContent[] {
	const { styles, style, ground, box } = context;
	if (styles.isUnseen(element, style, ground)) return setHiddenApart(element, context);
	if (box !== undefined) return [text(box)];
	const raised = styles.positionOf(element, style) ?? moved(element);
	const isWingdings = /^Wingdings/.test(styles.fontOf(element, style));
	const is = (name: string) => styles.isOn(element, style, name);
	const isStruck = is('w:strike') || is('w:dstrike');
	return [is('w:i') && 'em', is('w:b') && 'strong', raised, isStruck && 's']
		.flatMap((name) => name || [])
		.reduce<ElementContent[]>(
			(content, name) => [h(name, content)],
			readAll(element, { ...context, isWingdings }),
		);
}

/** Some programs raise and lower a number by points; words are moved for their looks. */
function moved(run: XmlElement): string | undefined {
	const points = Number(valueOf(childNamed(childNamed(run, 'w:rPr'), 'w:position')) ?? 0);
	if (points === 0 || !/^[\dA-Za-z+-]{1,4}$/.test(wordsOf(run))) return undefined;
	return points > 0 ? 'sup' : 'sub';
}

/** Some programs write a formula as a picture that is not there. */
function picture(attribute: string): Maker {
	return ({ attribs }, { targets, alt }) => {
		const src = targets.get(attribs[attribute] ?? '');
		return [src === undefined ? text(unknownSign) : h('img', { src, alt })];
	};
}

export const noteMark = (index: number) => `〔${index + 1}〕`;

function refer({ name, attribs }: XmlElement, { notes }: Context): ElementContent[] {
	notes.push({ name: name.replace('Reference', ''), id: attribs['w:id'] });
	return [generated(noteMark(notes.length - 1))];
}
