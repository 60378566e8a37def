import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** The text under one heading; the first section of a report has no heading. */
export interface Section {
	readonly id: string;
	readonly heading: string;
	readonly paragraphs: readonly string[];
}

/** Gives headings ids that stay when words change: `s-1`, `s-2` … by their order. */
export function headingIds() {
	return (tree: Root): void => {
		const seen = { headings: 0 };
		visit(tree, 'element', (node) => {
			if (!/^h[2-6]$/.test(node.tagName) || node.properties['id']) return;
			seen.headings += 1;
			node.properties['id'] = `s-${seen.headings}`;
		});
	};
}

/** Keeps the sections of a text in `file.data`. */
export function sections() {
	return (tree: Root, file: VFile): void => {
		file.data.sections = sectionsOf(tree);
	};
}

/** Cuts a report's tree at its headings. */
function sectionsOf(tree: Root): Section[] {
	const found: { id: string; heading: string; paragraphs: string[] }[] = [
		{ id: '', heading: '', paragraphs: [] },
	];
	for (const node of tree.children) {
		if (node.type !== 'element') continue;
		if (/^h[2-6]$/.test(node.tagName)) {
			found.push({ id: String(node.properties['id']), heading: toString(node), paragraphs: [] });
		} else {
			found.at(-1)?.paragraphs.push(...blocksOf(node));
		}
	}
	return found.filter(({ heading, paragraphs }) => heading || paragraphs.length > 0);
}

const containers = new Set(['ul', 'ol', 'blockquote', 'table', 'thead', 'tbody', 'div', 'section']);

function blocksOf(node: Element): string[] {
	if (node.tagName === 'tr') return [node.children.map(textOf).filter(Boolean).join('，')];
	if (!containers.has(node.tagName)) return [textOf(node)].filter(Boolean);
	return node.children.flatMap((child) => (child.type === 'element' ? blocksOf(child) : []));
}

function textOf(node: RootContent): string {
	if (node.type === 'text') return node.value.trim();
	if (node.type !== 'element') return '';
	if (node.tagName === 'img') return String(node.properties['alt'] ?? '');
	return toString(node).replace(/\s+/g, ' ').trim();
}
