import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refuse } from './refuse.ts';

/** Marks on both sides of words, none of them behind a backslash. */
const unread =
	/(?<![\\*~])(?:\*\*(?!\*)[^*\n]+(?<!\\)\*\*|~~(?![~\s])[^~\n]+(?<![\\\s])~~)(?![*~])/;

/** No words begin with these: in 王**、李** the stars stand for the rest of two names. */
const closing = /^[，。、；：！？）》」』”’…]/;

/**
 * Reports marks that were meant for words and are shown instead, as in 1**“好”**课, and marks that make
 * words bold and were meant to be shown. Markdown goes by what stands beside them.
 */
export function unreadMarks() {
	return (tree: Root, file: VFile): void => {
		visit(tree, ['text', 'strong'], (node) => {
			if (!node.position) return;
			if (node.type === 'strong') {
				const [first] = node.children;
				if (first?.type !== 'text' || !closing.test(first.value)) return;
				const message = `“${first.value.slice(0, 20)}”两边的 ** 成了加粗，不会显示。`;
				refuse(file, node, message, '要显示 *，每个前面加反斜线；要加粗，请从字开始。');
				return;
			}
			const { start, end } = node.position;
			const [shown] = unread.exec(String(file).slice(start.offset, end.offset)) ?? [];
			if (shown === undefined) return;
			const sign = shown.slice(0, 2);
			refuse(
				file,
				node,
				`“${shown.slice(0, 30)}”两边的 ${sign} 没有起作用，会照样显示出来。`,
				`${sign} 要紧贴里面的字，外面空一格；要显示 ${sign}，前面加反斜线。`,
			);
		});
	};
}
