import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { deepest } from './parse.ts';
import { refuse } from './refuse.ts';

/** Names what a report may not hold: HTML, a second page title, nesting without end. */
export function refusals() {
	return (tree: Root, file: VFile): void => {
		// First of all, because what walks a tree calls itself at each level.
		if (isDeeperThan(tree, deepest)) {
			refuse(file, tree, `正文嵌套超过 ${deepest} 层。`, '请检查是否粘贴了多余的“>”或列表符号。');
			tree.children = [];
		}
		visit(tree, 'html', (node) => {
			if (/^<!--[^]*-->$/.test(node.value.trim())) return;
			const shown = node.value.trim().slice(0, 30);
			refuse(
				file,
				node,
				`正文里有 HTML 代码“${shown}”，网页上不会显示。`,
				'请改用 Markdown 写法；要显示尖括号，写成 &lt; 和 &gt;。',
			);
		});
		visit(tree, 'heading', (node) => {
			if (node.depth > 1) return;
			refuse(
				file,
				node,
				'正文里用了一级标题（#），一页只能有一个一级标题，就是这篇材料的题目。',
				'请改成二级标题（##）。',
			);
		});
	};
}

function isDeeperThan(root: Root, limit: number): boolean {
	let level: readonly object[] = root.children;
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > limit) return true;
		level = level.flatMap(childrenOf);
	}
	return false;
}

function childrenOf(node: object): readonly object[] {
	if (!('children' in node) || !Array.isArray(node.children)) return [];
	const children: readonly object[] = node.children;
	return children;
}
