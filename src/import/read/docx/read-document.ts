import type { Root } from 'hast';
import { h } from 'hastscript';
import { paper } from '#import/read/colour.ts';
import { generated } from '#import/read/html/read-tree.ts';
import { numbering } from './numbering.ts';
import type { Parts } from './open-package.ts';
import type { DocxContext } from './context.ts';
import { noteMark, readAll } from './read-elements.ts';
import { readStyles } from './styles.ts';
import { elementsNamed, readXml } from './xml.ts';

/**
 * Word's text as HTML, as it is seen: with its numbers, boxes, formulas and notes. An element that is
 * not known here is what it holds, so that no word can be lost.
 */
export function readDocument(parts: Parts): Root {
	const styles = readStyles(parts);
	const relations = elementsNamed(readXml(parts['word/_rels/document.xml.rels']), 'Relationship');
	const context: DocxContext = {
		readAll,
		styles,
		numberOf: numbering(parts, styles),
		targets: new Map(relations.map(({ attribs: { Id = '', Target = '' } }) => [Id, Target])),
		notes: [],
		boxes: [],
		style: undefined,
		tableStyle: undefined,
		ground: paper,
		box: undefined,
		isWingdings: false,
		alt: '',
	};
	const body = readAll(readXml(parts['word/document.xml']), context);
	const noteTexts = ['foot', 'end'].flatMap((kind) =>
		elementsNamed(readXml(parts[`word/${kind}notes.xml`]), `w:${kind}note`),
	);
	// Notes may refer to notes: the list grows while it is read.
	for (const [index, { name, id }] of context.notes.entries()) {
		const note = noteTexts.find((one) => one.name === name && one.attribs['w:id'] === id);
		const [first, ...others] = note ? readAll(note, context) : [];
		if (first?.type === 'element') first.children.unshift(generated(noteMark(index)));
		if (first) body.push(first, ...others);
	}
	return h(null, body);
}
