import { DomUtils } from 'htmlparser2';
import { elementsNamed, type XmlDocument, type XmlElement, type XmlNode } from './xml.ts';

/** The words of a part, a line for a paragraph. */
export function linesOf(document: XmlDocument): string {
	const lines = elementsNamed(document, 'w:p').map((paragraph) => wordsOf(paragraph).trim());
	return [...new Set(lines)].filter((line) => line !== '').join('\n');
}

export const wordsOf = (element: XmlElement): string =>
	elementsNamed(element, 'w:t')
		.map((text) => DomUtils.textContent(text))
		.join('');

/** All kept words of a Word document's body; of alternatives only the one that is read. */
export function bodyWords(document: XmlDocument): string {
	return elementsNamed(document, 'w:t')
		.filter((text) => !hasAncestor(text, ['w:del', 'w:moveFrom']) && !isReadInOlderForm(text))
		.map((text) => DomUtils.textContent(text))
		.join('');
}

/** Text boxes are written twice, for new and for old versions of Word. */
function isReadInOlderForm(text: XmlElement): boolean {
	for (let { parent } = text; parent; { parent } = parent) {
		if ('name' in parent && parent.name === 'mc:AlternateContent')
			return (
				elementsNamed(parent, 'mc:Fallback').map(wordsOf).join('') !== '' &&
				hasAncestor(text, ['mc:Choice'])
			);
	}
	return false;
}

function hasAncestor(node: XmlNode, names: readonly string[]): boolean {
	for (let parent = node.parent; parent; parent = parent.parent) {
		if ('name' in parent && names.includes(parent.name)) return true;
	}
	return false;
}
