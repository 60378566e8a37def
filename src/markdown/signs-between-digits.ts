import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Makes text again of `3*4*5` and `10~~12人、15~~20人`: a star with a digit on both sides multiplies,
 * and a tilde is a range unless it strikes out a number and nothing else, as in 上了4~~3~~2节.
 */
export function signsBetweenDigits() {
	return (tree: Root, file: VFile): void => {
		const source = String(file);
		const isBetween = (at: number, sign: string) =>
			source.startsWith(sign, at) &&
			/^\d$/.test(source[at - 1] ?? '') &&
			/^\d$/.test(source[at + sign.length] ?? '');
		visit(tree, ['emphasis', 'strong', 'delete'], (node, index, parent) => {
			if (!isMarked(node) || !parent || index === undefined) return undefined;
			const sign = signs[node.type];
			const begin = node.position?.start.offset ?? 0;
			const end = (node.position?.end.offset ?? 0) - sign.length;
			const isSign =
				node.type === 'delete'
					? isBetween(begin, sign) && !/^\d+$/.test(source.slice(begin + sign.length, end))
					: isBetween(begin, sign) || isBetween(end, sign);
			if (!isSign) return undefined;
			const text: PhrasingContent = { type: 'text', value: sign };
			parent.children.splice(index, 1, text, ...node.children, text);
			return [SKIP, index];
		});
	};
}

const signs = { emphasis: '*', strong: '**', delete: '~~' } as const;

type Marked = Extract<PhrasingContent, { type: keyof typeof signs }>;

const isMarked = (node: { type: string }): node is Marked => Object.hasOwn(signs, node.type);
