import { parseArgs } from 'node:util';
import { bulletinSchema, type BulletinFields } from '#model/bulletin.ts';

/** A new issue, or the id of one that the content has. */
export type BulletinRequest = BulletinFields | string;

/** What the command was asked for, or why that cannot be, in Chinese. */
export function readArguments(
	args: readonly string[],
	today: string,
): { issue: BulletinRequest; out: string } | { problem: string } {
	try {
		const { values } = parseArgs({ args: [...args], options });
		const { id, out = 'bulletins', 'send-to': sendTo, 'copy-to': copyTo, ...given } = values;
		if (id !== undefined) return { issue: id, out };
		const [issue, copies] = [given.issue, given.copies].map((number) => number && Number(number));
		const dated = { date: given.to ?? today, ...given };
		const parsed = bulletinSchema.safeParse({ ...dated, issue, copies, sendTo, copyTo });
		if (parsed.success) return { issue: parsed.data, out };
		const wrong = parsed.error.issues.map(({ path }) => `--${path.join('.')}`);
		return { problem: `这些选项没有写或写得不对：${[...new Set(wrong)].join('、')}。\n${usage}` };
	} catch (cause) {
		return { problem: `${cause instanceof Error ? cause.message : String(cause)}\n${usage}` };
	}
}

const text = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;

const options = {
	id: text,
	scope: text,
	from: text,
	to: text,
	issue: text,
	date: text,
	name: text,
	unit: text,
	preface: text,
	'send-to': many,
	'copy-to': many,
	copies: text,
	out: text,
} as const;

export const usage = `用法：npx jiedui bulletin --scope site --from 2021-09-01 --to 2022-08-31 --issue 1
范围可以是 site、programme/编号、pairing/编号、school/编号；
另有 --date 印发日期 --name 名称 --unit 编发单位 --preface 按语
--send-to 主送 --copy-to 抄送 --copies 份数 --out 文件夹。
重印 content/bulletins 里已有的一期：npx jiedui bulletin --id 2026-1`;
