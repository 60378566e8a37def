import { h } from 'hastscript';
import { text, type Maker } from './context.ts';
import { setHiddenApart } from './read-run.ts';
import { unknownSign } from './signs.ts';
import { childrenOf, elementsNamed, hasContent } from './xml.ts';

export const readDrawing: Maker = (drawing, context) => {
	const { descr: alt = '', hidden = '0' } = elementsNamed(drawing, 'wp:docPr')[0]?.attribs ?? {};
	if (/^(?:1|true|on)$/.test(hidden)) return setHiddenApart(drawing, context);
	return context.readAll(drawing, { ...context, alt });
};

/** The newer or the older form of a drawing. */
export const readOneForm: Maker = (alternates, context) => {
	const forms = childrenOf(alternates);
	const full = forms.find(hasContent) ?? forms[0];
	return full ? context.readAll(full, context) : [];
};

export const readTextBox: Maker = (box, context) => {
	context.boxes.push(...context.readAll(box, { ...context, ground: null }));
	return [];
};

/** Some programs write a formula as a picture that is not there. */
export const readPicture =
	(attribute: string): Maker =>
	({ attribs }, { targets, alt }) => {
		const src = targets.get(attribs[attribute] ?? '');
		return [src === undefined ? text(unknownSign) : h('img', { src, alt })];
	};
