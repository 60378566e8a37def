import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { text, type DocxContext, type Maker } from './context.ts';
import { isUnseen } from './grounds.ts';
import { valueOf, wordsOf, type XmlElement } from './xml.ts';

/** Words of one look. */
export const readRun: Maker = (run, context) => {
	if (isUnseen(run, context)) return setHiddenApart(run, context);
	if (context.box !== undefined) return [text(context.box)];
	const isWingdings = /^Wingdings/.test(fontOf(run, context));
	return looksOf(run, context).reduce<ElementContent[]>(
		(content, name) => [h(name, content)],
		context.readAll(run, { ...context, isWingdings }),
	);
};

/** Words that are there and not to be read, in the HTML element that says so. */
export const setApart =
	(selector: string, properties = {}): Maker =>
	(element) => {
		const words = wordsOf(element);
		return words === '' ? [] : [h(selector, properties, text(words))];
	};

export const setHiddenApart = setApart('span', { hidden: true });

/** The names of HTML elements that say how a run looks. */
function looksOf(run: XmlElement, context: DocxContext): string[] {
	const is = (name: string) => context.styles.isSwitchedOn(run, context, name);
	const set = valueOf(context.styles.ofRun(run, context, 'w:vertAlign')[0]) ?? '';
	const raised = /^su[pb]/.exec(set)?.[0] ?? moved(run);
	const isStruck = is('w:strike') || is('w:dstrike');
	const looks = [is('w:i') && 'em', is('w:b') && 'strong', raised, isStruck && 's'];
	return looks.flatMap((name) => name || []);
}

/** Some programs raise and lower a number by points; words are moved for their looks. */
function moved(run: XmlElement): string | undefined {
	const points = Number(valueOf(run, 'w:rPr', 'w:position') ?? 0);
	if (points === 0 || !/^[\dA-Za-z+-]{1,4}$/.test(wordsOf(run))) return undefined;
	return points > 0 ? 'sup' : 'sub';
}

/** The font of the letters; some settings name that of the characters alone. */
const fontOf = (run: XmlElement, context: DocxContext): string =>
	context.styles
		.ofRun(run, context, 'w:rFonts')
		.flatMap(({ attribs }) => attribs['w:ascii'] ?? [])[0] ?? '';
