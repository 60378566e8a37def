import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { generated } from '#import/read/html/read-tree.ts';
import type { Maker } from './context.ts';
import { fillOf } from './grounds.ts';
import { childNamed, valueOf, wordsOf } from './xml.ts';

/** A paragraph with its number, its level and its side, and below it the text boxes that hang on it. */
export const readParagraph: Maker = (paragraph, outer) => {
	const properties = childNamed(paragraph, 'w:pPr');
	const style = valueOf(properties, 'w:pStyle');
	const number = wordsOf(paragraph).trim() === '' ? null : outer.numberOf(properties);
	const boxes: ElementContent[] = [];
	const shade = childNamed(properties, 'w:shd') ?? outer.styles.ofParagraph(style, 'w:shd');
	const ground = fillOf(shade, outer.ground);
	const content = outer.readAll(paragraph, { ...outer, style, boxes, ground });
	if (number && 'isBullet' in number) return [h('ul', h('li', content)), ...boxes];
	const name = outer.styles.nameOf(style);
	const level = name === 'title' ? '1' : /^(?:heading|标题) ?([1-6])$/.exec(name)?.[1];
	const align = valueOf(properties, 'w:jc') ?? (name === 'subtitle' ? 'center' : undefined);
	const words = [...(number ? [generated(number.label)] : []), ...content];
	return [h(level === undefined ? 'p' : `h${level}`, { align }, words), ...boxes];
};
