import { Parser } from 'htmlparser2';
import { ImportFailure } from '#import/failure.ts';
import { limits } from '#import/read/limits.ts';

/**
 * Refuses what is nested too deeply for programs that walk a tree by recursion. Counts tags one by
 * one, so that it needs no tree itself.
 */
export const assertShallow = {
	html: (markup: string) => countDepth(markup, false),
	xml: (markup: string) => countDepth(markup, true),
	/** Lists and quotes nest by indentation and by `>`. */
	markdown: (text: string) => {
		for (const line of text.split('\n')) {
			const [marks = ''] = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line) ?? [];
			if (marks.length > limits.depth * 2) throw tooDeep();
		}
	},
};

function countDepth(markup: string, xmlMode: boolean): void {
	let depth = 0;
	const parser = new Parser(
		{
			onopentag: () => {
				depth++;
				if (depth > limits.depth) throw tooDeep();
			},
			onclosetag: () => {
				depth--;
			},
		},
		{ xmlMode },
	);
	parser.end(markup);
}

const tooDeep = () =>
	new ImportFailure(
		`内容一层套一层，超过 ${limits.depth} 层，不像正常的文档。`,
		'请在 Word 里新建文档，用“只保留文本”粘贴，再导入。',
	);
