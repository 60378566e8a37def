import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { faultsOf, type Answers } from '#import/new/answers.ts';
import { askMissing } from '#import/new/ask.ts';
import type { DraftQuestion } from '#import/new/questions.ts';
import { writeFiles } from '#import/source/write-files.ts';
import { siteSchema } from '#model/site.ts';
import { archiveFiles } from './archive-files.ts';

interface Effects {
	readonly print: (text: string) => void;
	/** Whether somebody sits at the keyboard. */
	readonly canAsk: boolean;
}

/**
 * Makes the folder of an archive that builds as it is, from a few answers or, with `--demo`, with
 * the reports of an invented county. Gives the exit code; a folder that is there is left alone.
 */
export async function newArchive(args: string[], { print, canAsk }: Effects): Promise<number> {
	const given = readArguments(args);
	if (!given) return refuse(print, [usage]);
	const { folder, isDemo, flags } = given;
	const answers = isDemo ? demoAnswers : canAsk ? await askMissing(questions, flags) : flags;
	if (answers === null) return 1;
	const faults = faultsOf(questions, answers);
	if (faults.length > 0) return refuse(print, [...faults, '', usage]);
	if (existsSync(folder)) return refuse(print, [`已经有 ${folder}，没有改动它。请换一个名字。`]);
	const files = archiveFiles(answers, isDemo);
	await writeFiles(folder, files);
	for (const { file } of files.filter(({ file }) => /\.(?:command|desktop)$/.test(file)))
		await chmod(path.join(folder, file), 0o755);
	print(`已建好 ${folder}。接着运行：

  cd "${folder}"
  npm install
  npm start

怎么写、怎么发布，看里面的 README.md。`);
	return 0;
}

interface Arguments {
	readonly folder: string;
	readonly isDemo: boolean;
	readonly flags: Answers;
}

function readArguments(args: string[]): Arguments | null {
	const text = { type: 'string' } as const;
	const options = { title: text, owner: text, contact: text, demo: { type: 'boolean' } } as const;
	const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
	const { demo: isDemo = false, ...flags } = values;
	const [folder, second] = positionals;
	return folder === undefined || second !== undefined ? null : { folder, isDemo, flags };
}

function refuse(print: Effects['print'], lines: readonly string[]): number {
	print(lines.join('\n'));
	return 2;
}

const { title, owner, contact } = siteSchema.shape;
const faultIn = (
	schema: { safeParse: (value: unknown) => { success: boolean } },
	value: unknown,
) => (schema.safeParse(value).success ? undefined : '太长了，或者不能用。');

const questions: readonly DraftQuestion[] = [
	{ key: 'title', message: '网站名称', fault: (answer) => faultIn(title, answer) },
	{ key: 'owner', message: '主办单位', fault: (answer) => faultIn(owner, answer) },
	{
		key: 'contact',
		message: '哪个部门受理更正、撤稿和隐私问题',
		fault: (name) => faultIn(contact, { name }),
	},
];

const demoAnswers: Answers = { title: '演示档案', owner: '虚构的县', contact: '演示部门' };

export const usage = `用法：npx jiedui init 文件夹                  一问一答
      npx jiedui init 文件夹 --选项 内容 …      一次写明
      npx jiedui init 文件夹 --demo             一个虚构的县，材料、图表都有，先看看样子

  --title     网站名称
  --owner     主办单位
  --contact   哪个部门受理更正、撤稿和隐私问题`;
