import { parseArgs } from 'node:util';
import { bulletinSchema, type BulletinFields } from '#model/bulletin.ts';

const text = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;

/** What the command was asked for, or why that cannot be, in Chinese. */
export function readArguments(
	args: readonly string[],
	today: string,
): { fields: BulletinFields; out: string } | { problem: string } {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: {
				...{ scope: text, from: text, to: text, issue: text, date: text, name: text, unit: text },
				...{ preface: text, 'send-to': many, 'copy-to': many, copies: text, out: text },
			},
		});
		const { 'send-to': sendTo, 'copy-to': copyTo, out = 'bulletins', ...rest } = values;
		const written = {
			...{ ...rest, date: values.date ?? values.to ?? today },
			...(values.issue !== undefined && { issue: Number(values.issue) }),
			...(values.copies !== undefined && { copies: Number(values.copies) }),
			...(sendTo && { sendTo }),
			...(copyTo && { copyTo }),
		};
		const parsed = bulletinSchema.safeParse(written);
		if (parsed.success) return { fields: parsed.data, out };
		const wrong = parsed.error.issues.map(({ path }) => `--${path.join('.')}`);
		return { problem: `这些选项没有写或写得不对：${[...new Set(wrong)].join('、')}。\n${usage}` };
	} catch (cause) {
		return { problem: `${cause instanceof Error ? cause.message : String(cause)}\n${usage}` };
	}
}

const usage =
	'用法：npm run bulletin -- --scope site --from 2021-09-01 --to 2022-08-31 --issue 1\n' +
	'范围可以是 site、programme/编号、pairing/编号、school/编号；另有 --date 印发日期 --name 名称 --unit 编发单位 --preface 按语 --send-to 主送 --copy-to 抄送 --copies 份数 --out 文件夹。';
