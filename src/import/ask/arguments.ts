import { parseArgs } from 'node:util';
import { ImportFailure } from '#import/source/failure.ts';

export type ImportArguments = ReturnType<typeof readArguments>;

export const usage = `用法：npm run import -- 文件…… [--out 文件夹] [--school 学校] [--yes] [--json]

  文件        Word（.docx）、保存的网页（.html、.mht 或文件夹）、.md、.txt；“-”是标准输入
  --out       草稿写到哪里，默认是 content/reports
  --school    “我校”是哪所学校：content/schools 里的文件名
  --yes       不提问，都按稳妥的办
  --json      不提问，结果用 JSON 写出`;

/** Reads the command line; an unknown option is an error, not a file. */
export function readArguments(args: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				out: { type: 'string' },
				school: { type: 'string' },
				yes: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		});
		return { files: positionals, ...values };
	} catch (cause) {
		const option = /'(-[^' ]*)/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '';
		throw new ImportFailure(`命令里的“${option}”写法不对。`, usage, { cause });
	}
}
