import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FileRemark } from '#desk/store/publish.ts';
import { shortLabel } from '#editor/cms-field.ts';
import { fileShapes } from '#editor/file-shapes.ts';
import { fieldsOf, type Shape } from '#editor/shape.ts';
import { deskWords } from '#i18n/words/desk.ts';

interface Shown extends FileRemark {
	/** Stands before what is told. */
	readonly place?: Element | null;
}

/** What the checker says, with the names that the form has for the fields of a file. */
export const drawFindings = (findings: readonly Shown[], shape?: Shape): Element => {
	const names = new Map(shape ? namesIn(shape) : everyName());
	return h(
		'ul.findings',
		findings.map(({ severity, message, hint, place = null }) =>
			h(`li.${severity}`, [
				h('b', deskWords.publish[severity]),
				' ',
				place,
				place === null ? null : ' ',
				inWords(message, names),
				h('p.soft', inWords(hint, names)),
			]),
		),
	);
};

/** Names of fields become what the form calls them; brackets say how it is written in a file, and go. */
function inWords(said: string, names: ReadonlyMap<string, string>): string {
	const named = said.replace(/（([a-z][\w/.-]*)[^（）]*）/g, (whole, word: string) =>
		names.has(word) || /\.(?:mdx?|yaml|json)$/.test(word) ? '' : whole,
	);
	return named.replace(/“[^”]*”| ?\b[a-z][A-Za-z]+\b ?/g, (words) =>
		words.startsWith('“')
			? words.replace(/\b[a-z][A-Za-z]+\b/g, (name) => names.get(name) ?? name)
			: names.has(words.trim())
				? `“${names.get(words.trim())}”`
				: words,
	);
}

/** The labels of all fields by their names; a name nearer to the beginning wins, being the last. */
const namesIn = (shape: Shape): (readonly [string, string])[] => [
	...fieldsOf(shape).flatMap((field) => namesIn(field.shape.items ?? field.shape)),
	...fieldsOf(shape).map(
		({ name, shape: { description = name } }) => [name, shortLabel(description)] as const,
	),
];

const everyName = () =>
	Object.values(fileShapes).flatMap(({ shapes }) => Object.values(shapes).flatMap(namesIn));
