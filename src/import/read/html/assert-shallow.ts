import { Parser } from 'htmlparser2';
import { ImportFailure } from '#import/source/failure.ts';
import { limits } from '#import/source/limits.ts';

/**
 * Refuses markup that is nested too deeply for programs that walk a tree by recursion. Counts tags
 * one by one, so that it needs no tree itself.
 */
export function assertShallow(markup: string, { xmlMode }: { xmlMode: boolean }): void {
	let depth = 0;
	const onopentag = () => {
		if (++depth > limits.depth) throw tooDeep();
	};
	const onclosetag = () => {
		depth--;
	};
	new Parser({ onopentag, onclosetag }, { xmlMode }).end(markup);
}

export const tooDeep = () =>
	new ImportFailure(
		`内容一层套一层，超过 ${limits.depth} 层，不像正常的文档。`,
		'请在 Word 里新建文档，用“只保留文本”粘贴，再导入。',
	);
