import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { generated } from '#import/read/html/read-tree.ts';

/** The numbers of notes are Word's own, and the arrows back to the text are mammoth's. */
export function tidyFootnotes(root: Root): void {
	visit(root, 'element', (element, index, parent) => {
		const href = String(element.properties['href'] ?? '');
		if (/^#(?:foot|end)note-ref-/.test(href) && parent && index !== undefined) {
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		if (/^#(?:foot|end)note-\d/.test(href)) {
			const number = toString(element).replace(/\D/g, '');
			element.children = [
				{ type: 'text', value: `${generated.start}〔${number}〕${generated.end}` },
			];
		}
		return undefined;
	});
}
