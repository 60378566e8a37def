import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { DomUtils } from 'htmlparser2';
import { generated } from '#import/read/html/read-tree.ts';
import { formulaInLine } from './formula.ts';
import { numbering, type Numbering } from './numbering.ts';
import type { Parts } from './open-package.ts';
import { readStyles, type Styles } from './styles.ts';
import symbols from './symbols.json' with { type: 'json' };
import {
	childNamed,
	childrenOf,
	elementsNamed,
	isOn,
	readXml,
	valueOf,
	wordsOf,
	type XmlElement,
} from './xml.ts';

export interface WordDocument {
	readonly root: Root;
	/** Words that Word does not show, by the rule that takes them away. */
	readonly apart: Map<ApartRule, string>;
}

type ApartRule = 'struck-out' | 'hidden' | 'word-reading';

/**
 * Word's text as HTML, as it is seen: with its numbers, boxes, formulas and notes. An element that is
 * not known here is what it holds, so that no word can be lost.
 */
export function readDocument(parts: Parts): WordDocument {
	const styles = readStyles(parts);
	const apart: WordDocument['apart'] = new Map();
	const relations = elementsNamed(readXml(parts['word/_rels/document.xml.rels']), 'Relationship');
	const context: Context = {
		styles,
		apart,
		numberOf: numbering(parts, styles),
		targets: new Map(relations.map(({ attribs: { Id = '', Target = '' } }) => [Id, Target])),
		notes: [],
		boxes: [],
		style: undefined,
		alt: '',
	};
	const body = readAll(readXml(parts['word/document.xml']), context);
	const noteTexts = ['foot', 'end'].flatMap((kind) =>
		elementsNamed(readXml(parts[`word/${kind}notes.xml`]), `w:${kind}note`),
	);
	// Notes may refer to notes: the list grows while it is read.
	for (const [index, { name, id }] of context.notes.entries()) {
		const note = noteTexts.find((one) => one.name === name && one.attribs['w:id'] === id);
		if (note) body.push(h('div', [generated(noteMark(index)), ...readAll(note, context)]));
	}
	return { root: h(null, body), apart };
}

interface Context {
	readonly styles: Styles;
	readonly apart: WordDocument['apart'];
	readonly numberOf: (properties: XmlElement | undefined) => Numbering | null;
	/** Addresses of links and pictures by the id of their relationship. */
	readonly targets: ReadonlyMap<string, string>;
	/** The notes that were referred to so far. */
	readonly notes: { readonly name: string; readonly id: string | undefined }[];
	/** Text boxes of the paragraph: they stand below it. */
	readonly boxes: ElementContent[];
	/** Style of the paragraph. */
	readonly style: string | undefined;
	/** Description of the drawing. */
	readonly alt: string;
}

type Maker = (element: XmlElement, context: Context) => ElementContent[];

const readAll = (element: Parameters<typeof childrenOf>[0], context: Context): ElementContent[] =>
	childrenOf(element).flatMap((child) => (makers[child.name] ?? readAll)(child, context));

const nothing: Maker = () => [];
const lineBreak: Maker = (element) => (element.attribs['w:type'] === 'page' ? [] : [h('br')]);

const makers: Record<string, Maker> = {
	'w:pPr': nothing,
	'w:sdtPr': nothing,
	'w:p': paragraph,
	'w:r': run,
	'w:t': (element) => [text(DomUtils.textContent(element).replace(/[\uf000-\uf0ff]/g, signOf))],
	'w:tab': () => [text('\t')],
	'w:noBreakHyphen': () => [text('-')],
	'w:br': lineBreak,
	'w:cr': lineBreak,
	'w:sym': ({ attribs }) => {
		const code = Number.parseInt(attribs['w:char'] ?? '', 16);
		return [text(signOf(String.fromCodePoint(code || 0xf000)))];
	},
	'w:hyperlink': (element, context) => {
		const href = context.targets.get(element.attribs['r:id'] ?? '');
		return [h('a', { href }, readAll(element, context))];
	},
	'w:del': (element, context) => setApart('struck-out', element, context),
	'w:moveFrom': (element, context) => setApart('struck-out', element, context),
	'w:ruby': (element, context) => {
		for (const reading of elementsNamed(element, 'w:rt'))
			setApart('word-reading', reading, context);
		return elementsNamed(element, 'w:rubyBase').flatMap((base) => readAll(base, context));
	},
	'w:checkBox': (element) => {
		const state = childNamed(element, 'w:checked') ?? childNamed(element, 'w:default');
		return [text(isOn(state) ? '☑' : '☐')];
	},
	'w:drawing': (element, context) => {
		const [about] = elementsNamed(element, 'wp:docPr');
		return readAll(element, { ...context, alt: about?.attribs['descr'] ?? '' });
	},
	'a:blip': picture('r:embed'),
	'v:imagedata': picture('r:id'),
	'w:txbxContent': (element, context) => {
		context.boxes.push(...readAll(element, context));
		return [];
	},
	'mc:AlternateContent': (element, context) => {
		const [first, ...others] = childrenOf(element);
		const full = [first, ...others].find((one) => one && hasContent(one)) ?? first;
		return full ? readAll(full, context) : [];
	},
	'm:oMath': (element) => [text(formulaInLine(element))],
	'w:footnoteReference': refer,
	'w:endnoteReference': refer,
	'w:tbl': (element, context) => [mergedDown(h('table', readAll(element, context)))],
	'w:tr': (element, context) => [h('tr', readAll(element, context))],
	'w:tc': (element, context) => {
		const properties = childNamed(element, 'w:tcPr');
		const merge = childNamed(properties, 'w:vMerge');
		const goesOn = merge !== undefined && valueOf(merge) !== 'restart';
		const colSpan = valueOf(childNamed(properties, 'w:gridSpan'));
		return [h('td', { colSpan, dataGoesOn: goesOn }, readAll(element, context))];
	},
};

const text = (value: string) => ({ type: 'text', value }) as const;

/** Signs of Wingdings, which have places of their own, as signs that every font has. */
const signOf = (sign: string): string => {
	const code = sign.codePointAt(0)?.toString(16) ?? '';
	return symbols.find(({ codes }) => codes.includes(code))?.sign ?? '〓';
};

function paragraph(element: XmlElement, outer: Context): ElementContent[] {
	const properties = childNamed(element, 'w:pPr');
	const style = valueOf(childNamed(properties, 'w:pStyle'));
	const number = wordsOf(element).trim() === '' ? null : outer.numberOf(properties);
	const boxes: ElementContent[] = [];
	const content = readAll(element, { ...outer, style, boxes });
	if (number && 'isBullet' in number) return [h('ul', h('li', content)), ...boxes];
	const name = outer.styles.nameOf(style);
	const level = name === 'title' ? '1' : /^(?:heading|标题) ?([1-6])$/.exec(name)?.[1];
	const align =
		valueOf(childNamed(properties, 'w:jc')) ?? (name === 'subtitle' ? 'center' : undefined);
	const words = [...(number ? [generated(number.label)] : []), ...content];
	return [h(level === undefined ? 'p' : `h${level}`, { align }, words), ...boxes];
}

function run(element: XmlElement, context: Context): ElementContent[] {
	const is = (name: string) => context.styles.isOn(element, context.style, name);
	if (is('w:vanish')) return setApart('hidden', element, context);
	const own = childNamed(element, 'w:rPr');
	const raised = /^su[pb]/.exec(valueOf(childNamed(own, 'w:vertAlign')) ?? '')?.[0];
	const names = [
		...(is('w:strike') || is('w:dstrike') ? ['s'] : []),
		...(isOn(childNamed(own, 'w:b')) ? ['strong'] : []),
		...(raised === undefined ? [] : [raised]),
	];
	return names.reduce<ElementContent[]>(
		(content, name) => [h(name, content)],
		readAll(element, context),
	);
}

function setApart(rule: ApartRule, element: XmlElement, { apart }: Context): [] {
	apart.set(rule, (apart.get(rule) ?? '') + wordsOf(element));
	return [];
}

function picture(attribute: string): Maker {
	return ({ attribs }, { targets, alt }) => {
		const src = targets.get(attribs[attribute] ?? '');
		return src === undefined ? [] : [h('img', { src, alt })];
	};
}

/** A drawing stands in a file in a newer and an older form, one of which may be empty. */
const hasContent = (element: XmlElement) =>
	wordsOf(element) !== '' ||
	['a:blip', 'v:imagedata'].some((name) => elementsNamed(element, name).length > 0);

const noteMark = (index: number) => `〔${index + 1}〕`;

function refer({ name, attribs }: XmlElement, { notes }: Context): ElementContent[] {
	notes.push({ name: name.replace('Reference', ''), id: attribs['w:id'] });
	return [generated(noteMark(notes.length - 1))];
}

/** Cells that go on from above become part of the cell above, as HTML says it. */
function mergedDown(table: Element): Element {
	const above = new Map<number, Element>();
	for (const row of table.children) {
		if (row.type !== 'element') continue;
		let column = 0;
		row.children = row.children.filter((cell) => {
			if (cell.type !== 'element') return true;
			const origin = above.get(column);
			const isPart = cell.properties['dataGoesOn'] === true && toString(cell).trim() === '';
			if (isPart && origin)
				origin.properties['rowSpan'] = Number(origin.properties['rowSpan'] ?? 1) + 1;
			else above.set(column, cell);
			column += Number(cell.properties['colSpan'] ?? 1);
			return !isPart || !origin;
		});
	}
	return table;
}
