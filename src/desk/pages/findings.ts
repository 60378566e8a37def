import type { Element } from 'hast';
import { h } from 'hastscript';
import { labelOf } from '#editor/cms-field.ts';
import { fieldsOf, type Shape } from '#editor/shape.ts';
import { deskWords } from '#i18n/words/desk.ts';
import type { Finding } from '#model/finding.ts';

type Said = Pick<Finding, 'severity' | 'message' | 'hint'>;

/** What the checker says, with the names that the form has for the fields of a file. */
export function drawFindings(findings: readonly Said[], shape: Shape): Element {
	const names = namesIn(shape);
	const label = (name: string) => names.get(name);
	const plain = (words: string) =>
		words.replace(/“[^”]*”|\b[a-z][A-Za-z]+\b/g, (said) =>
			said.startsWith('“')
				? said.replace(/\b[a-z][A-Za-z]+\b/g, (name) => label(name) ?? name)
				: names.has(said)
					? `“${label(said)}”`
					: said,
		);
	return h(
		'ul',
		{ className: ['findings'] },
		findings.map(({ severity, message, hint }) =>
			h('li', { className: [severity] }, [
				h('b', deskWords.publish[severity]),
				' ',
				plain(message),
				h('p', { className: ['soft'] }, plain(hint)),
			]),
		),
	);
}

/** The labels of all fields by their names; a name nearer to the beginning wins. */
function namesIn(shape: Shape): Map<string, string> {
	const deeper = fieldsOf(shape).flatMap((field) => [...namesIn(field.shape.items ?? field.shape)]);
	const own = fieldsOf(shape).map(
		({ name, shape: { description = name } }) => [name, labelOf(description)] as const,
	);
	return new Map([...deeper, ...own]);
}
