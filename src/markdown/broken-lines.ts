import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Han and kana, and the punctuation that goes with them. */
const wide = /[\u2014\u2018-\u201d\u2026\u3000-\u9fff\uf900-\ufaff\uff00-\uffef\ud840-\udfff]/;

/** Joins lines that were broken between two Chinese characters: a browser would show a space. */
export function brokenLines() {
	return (tree: Root): void => {
		visit(tree, 'paragraph', (paragraph) => {
			const leaves: Nodes[] = [];
			visit(paragraph, (node) => {
				if (!('children' in node)) leaves.push(node);
			});
			// What is no text stands for a letter.
			const values = leaves.map((leaf) => (leaf.type === 'text' ? leaf.value : 'x'));
			const whole = values.join('');
			let begin = 0;
			for (const [index, leaf] of leaves.entries()) {
				const start = begin;
				begin += values[index]?.length ?? 0;
				if (leaf.type !== 'text') continue;
				leaf.value = leaf.value.replace(/\n/g, (newline, at: number) => {
					const [before = '', after = ''] = [whole[start + at - 1], whole[start + at + 1]];
					return wide.test(before) && wide.test(after) ? '' : newline;
				});
			}
		});
	};
}
