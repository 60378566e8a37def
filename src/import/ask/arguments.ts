import { parseArgs } from 'node:util';
import { ImportFailure } from '#import/source/failure.ts';

export type ImportArguments = ReturnType<typeof readArguments>;

export const usage = `用法：npx jiedui import 文件…… [--out 文件夹] [--school 学校] [--yes] [--json]
      npx jiedui import 名单.xlsx [--write] [--region 区划代码] [--column 标题=标题]
      npx jiedui import --template

  文件        Word（.docx）、保存的网页（.html、.mht 或文件夹）、.md、.txt；“-”是标准输入
  --out       草稿写到哪里，默认是 content/reports
  --school    “我校”是哪所学校：content/schools 里的文件名
  --yes       不提问，都按稳妥的办
  --json      不提问，结果用 JSON 写出

  名单        学校或结对的 Excel（.xlsx；装了 LibreOffice 的还有 .xls、.et、.ods）、.csv、.tsv
  --write     登记；不写就只试一遍
  --region    名单没有写地区的学校都在哪里，例如 330282
  --column    列的标题另有意思的，例如 --column 城区学校=支援学校；可以写几次
  --template  写出一份名单的模板`;

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
				template: { type: 'boolean', default: false },
				write: { type: 'boolean', default: false },
				region: { type: 'string' },
				column: { type: 'string', multiple: true, default: [] },
			},
		});
		return { files: positionals, ...values };
	} catch (cause) {
		const option = /'(-[^' ]*)/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '';
		throw new ImportFailure(`命令里的“${option}”写法不对。`, usage, { cause });
	}
}
