import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { siteSchema } from '#model/site.ts';
import { exists, writeFiles, type OutFile } from '#import/source/write-files.ts';
import { faultsOf, type Answers } from './answers.ts';
import { askMissing } from './ask.ts';
import { yaml } from './draft.ts';
import type { Question } from './questions.ts';

interface Effects {
	readonly print: (text: string) => void;
	/** Whether somebody sits at the keyboard. */
	readonly canAsk: boolean;
}

/** The pages that every archive needs and that are the same in all. */
const ownPages = path.resolve(import.meta.dirname, '../../../content/pages');

/**
 * Makes a content folder that builds as it is: the site's settings from a few answers, the pages of
 * every archive, and a draft that teaches. Gives the exit code; a folder that is there is left alone.
 */
export async function newArchive(args: string[], { print, canAsk }: Effects): Promise<number> {
	const given = readArguments(args);
	if (!given) return refuse(print, [usage]);
	const { folder, ...flags } = given;
	const answers = canAsk ? await askMissing(questions, flags) : flags;
	if (answers === null) return 1;
	const faults = faultsOf(questions, answers);
	if (faults.length > 0) return refuse(print, [...faults, '', usage]);
	if (await exists(folder)) return refuse(print, [`已经有 ${folder}，没有改动它。请换一个名字。`]);
	await writeFiles(folder, filesOf(answers));
	print(`已建好 ${folder}。先看看：npm start -- --content ${folder}
再登记学校和结对：CONTENT_DIR=${folder} npm run new
改网站名称、备案号和联系方式：${folder}/site.yaml；说明自己的网站：${folder}/pages/about.md`);
	return 0;
}

function readArguments(args: string[]): (Answers & { folder: string }) | null {
	try {
		const text = { type: 'string' } as const;
		const options = { title: text, owner: text, contact: text };
		const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
		const [folder, second] = positionals;
		return folder === undefined || second !== undefined ? null : { ...values, folder };
	} catch {
		return null;
	}
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

const questions: readonly Question[] = [
	{ key: 'title', message: '网站名称', fault: (answer) => faultIn(title, answer) },
	{ key: 'owner', message: '主办单位', fault: (answer) => faultIn(owner, answer) },
	{
		key: 'contact',
		message: '哪个部门受理更正、撤稿和隐私问题',
		fault: (name) => faultIn(contact, { name }),
	},
];

const usage = `用法：npm run init -- 文件夹 [--title 网站名称] [--owner 主办单位] [--contact 受理部门]`;

function filesOf({ title = '', owner = '', contact = '' }: Answers): OutFile[] {
	const description = `${owner}的学校结对帮扶记录：谁帮谁，做了什么，每个数都能查到出处。`;
	const site = { title, description, owner, contact: { name: contact } };
	const pages = readdirSync(ownPages, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'about.md')
		.map(({ parentPath, name }) => path.join(parentPath, name));
	return [
		{ file: 'site.yaml', content: yaml(site) },
		{ file: 'regions.yaml', content: regions },
		{ file: 'pages/about.md', content: aboutOf(title, owner) },
		{ file: 'reports/shi-li.md', content: example },
		...pages.map((file) => ({
			file: path.join('pages', path.relative(ownPages, file)),
			content: readFileSync(file),
		})),
	];
}

const regions = `# 行政区划代码（GB/T 2260）：省两位、市四位、县六位，例如
# "45": 广西壮族自治区
# "450802": 港北区
{}
`;

const aboutOf = (title: string, owner: string) => `---
${yaml({ title: '关于本站', summary: `${title}由${owner}主办，记录学校之间的结对帮扶。`, order: 10 })}---

${title}由${owner}主办，把一篇篇报道、方案和总结整理成能查、能算、能核对的记录。

- 不打分，不排名。
- 不写孩子的名字，见[保护隐私](/privacy/)。
- 不把计划当成果；来源没有写的，就写“不明”，见[数据口径](/method/)。

会写第一篇了，看[写稿指南](/guide/)。
`;

const example = `---
# 这是一篇草稿，不会发布；照着改成第一篇，删去 draft 一行就会发布。
kind: visit
title: 示例：一次送教活动
summary: 谁、什么时候、到哪里、做了什么，一两句话。
date: 2026-03-12
activities:
  - type: 示范课
    by: 支援
    quantities:
      - { value: 2, unit: 节, quote: 上了2节示范课 }
source: { title: 本校记录, form: 本站原创 }
draft: true
---

## 做了什么

上了2节示范课，课后一起评课。照片放在这个文件旁边，写成 \`![两位老师在评课](./照片.jpg)\`。

## 受援校的反应

需求和回应，各写一句。
`;
