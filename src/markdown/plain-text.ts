import type { Nodes } from 'hast';

/**
 * The words of a page's part as plain text, for search, excerpts and checks. Struck-out words and
 * footnote marks are left out; digits that they kept apart stay apart. A line break is `\n`.
 */
export const plainText = (nodes: readonly Nodes[]): string =>
	nodes
		.map(wordsOf)
		.join('')
		.replace(/(?<=\d)\0+(?=\d)/g, ' ')
		.replaceAll('\0', '')
		.trim();

function wordsOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element') return '';
	const { tagName, properties, children } = node;
	if (tagName === 'img') return String(properties['alt'] ?? '');
	const isLeftOut = tagName === 'del' || tagName === 'sup' || 'dataFootnoteBackref' in properties;
	return isLeftOut ? '\0' : children.map(wordsOf).join('');
}
