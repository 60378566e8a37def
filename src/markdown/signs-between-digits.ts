import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Makes text again of `3*4*5`: a star with a digit on both sides multiplies, and marks nothing. */
export function signsBetweenDigits() {
	return (tree: Root, file: VFile): void => {
		const source = String(file);
		const multiplies = (at: number, sign: string) =>
			source.startsWith(sign, at) &&
			/^\d$/.test(source[at - 1] ?? '') &&
			/^\d$/.test(source[at + sign.length] ?? '');
		visit(tree, ['emphasis', 'strong'], (node, index, parent) => {
			if (node.type !== 'emphasis' && node.type !== 'strong') return undefined;
			const sign = node.type === 'strong' ? '**' : '*';
			const begin = node.position?.start.offset ?? 0;
			const end = (node.position?.end.offset ?? 0) - sign.length;
			if (!parent || index === undefined) return undefined;
			if (!multiplies(begin, sign) && !multiplies(end, sign)) return undefined;
			const text: PhrasingContent = { type: 'text', value: sign };
			parent.children.splice(index, 1, text, ...node.children, text);
			return [SKIP, index];
		});
	};
}
