import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Han and kana, and the punctuation that goes with them. */
const wide = /[\u2014\u2018-\u201d\u2026\u3000-\u9fff\uf900-\ufaff\uff00-\uffef\ud840-\udfff]/;

/** Signs that no blank stands beside, whatever is on the other side. */
const sign = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;

/** Joins lines that were broken between two Chinese characters: a browser would show a space. */
export function brokenLines() {
	return (tree: Root): void => {
		visit(tree, ['paragraph', 'heading'], (block) => {
			const leaves: Nodes[] = [];
			visit(block, (node) => {
				if (!('children' in node)) leaves.push(node);
			});
			// What is no text stands for a letter.
			const values = leaves.map((leaf) => (leaf.type === 'text' ? leaf.value : 'x'));
			const whole = values.join('');
			let begin = 0;
			for (const [index, leaf] of leaves.entries()) {
				const start = begin;
				begin += values[index]?.length ?? 0;
				if (leaf.type === 'image') leaf.alt = joined(leaf.alt ?? '', leaf.alt ?? '', 0);
				if (leaf.type === 'text') leaf.value = joined(leaf.value, whole, start);
			}
		});
	};
}

/** A text that stands at a place of the whole, without the breaks that Chinese has no blank for. */
const joined = (text: string, whole: string, start: number): string =>
	text.replace(/\n/g, (newline, at: number) => {
		const sides = [whole[start + at - 1] ?? '', whole[start + at + 1] ?? ''];
		return sides.every((one) => wide.test(one)) || sides.some((one) => sign.test(one))
			? ''
			: newline;
	});
