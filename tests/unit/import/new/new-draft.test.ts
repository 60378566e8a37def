import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '#check/check-content.ts';
import { fileNameFor } from '#chinese/file-name.ts';
import { newDraft } from '#import/new/new-draft.ts';
import type { Settings } from '#settings.ts';
import { contentFolder } from '#tests/unit/archive/content-folder.ts';

async function make(settings: Settings, ...args: string[]) {
	const printed: string[] = [];
	const effects = { print: (text: string) => void printed.push(text), canAsk: false };
	return { code: await newDraft(args, settings, effects), printed: printed.join('\n') };
}

const drafts: readonly (readonly string[])[] = [
	['--kind', 'visit', '--title', '甲校到乙校送教', '--date', '2023-03-01', '--pairing', 'jia-yi'],
	['--kind', 'plan', '--title', '来年计划：一年', '--date', '2023年3月'],
	['--kind', 'summary', '--title', '2023', '--date', '20XX-11', '--id', 'zong-jie'],
	['--kind', 'case', '--title', '走不开', '--date', '2023', '--problem', '工学矛盾'],
	['--kind', 'school', '--name', '丙校', '--id', 'bing', '--stage', '小学'],
	['--kind', 'school', '--name', '丁镇中心小学'],
	['--kind', 'pairing', '--supporter', 'yi', '--recipient', 'jia', '--summary', '反过来'],
	[
		'--kind',
		'pairing',
		'--supporter',
		'yi',
		'--recipient',
		'jia',
		'--summary',
		'反过来',
		'--id',
		'yi-jia',
	],
];

for (const args of drafts) {
	test(`writes a draft that passes the check: ${args[1] ?? ''}`, async (context) => {
		const settings = contentFolder(context);
		const { code, printed } = await make(settings, ...args);
		assert.equal(code, 0, printed);
		const { archive, findings } = await checkContent(settings);
		const besides = findings.filter(({ rule }) => rule !== 'unfinished');
		assert.deepEqual(besides, []);
		assert.notEqual(archive, null);
	});
}

test('puts a report without a year among the undated ones', async (context) => {
	const settings = contentFolder(context);
	await make(settings, '--kind', 'visit', '--title', '送教', '--date', '20XX-11');
	assert.deepEqual(readdirSync(path.join(settings.contentDir, 'reports/undated')), [
		'20xx-11-songjiao.md',
	]);
});

test('never overwrites, and leaves nothing beside', async (context) => {
	const settings = contentFolder(context);
	const args = ['--kind', 'school', '--name', '丙校', '--id', 'jia'];
	const { code, printed } = await make(settings, ...args);
	assert.equal(code, 1);
	assert.match(printed, /已经有 .*schools\/jia.yaml，没有改动它/);
	assert.equal(
		readFileSync(path.join(settings.contentDir, 'schools/jia.yaml'), 'utf8'),
		'name: 甲校\n',
	);
	assert.deepEqual(readdirSync(path.join(settings.contentDir, 'schools')), ['jia.yaml', 'yi.yaml']);
});

test('says everything that is missing or wrong, and writes nothing', async (context) => {
	const settings = contentFolder(context);
	const { code, printed } = await make(
		settings,
		'--kind',
		'visit',
		'--date',
		'2023-02-30',
		'--pairing',
		'jia-yy',
		'--id',
		'../x',
	);
	assert.equal(code, 2);
	assert.match(printed, /缺少 --title：标题。/);
	assert.match(printed, /--date：“2023-02-30”不是能用的日期/);
	assert.match(printed, /--pairing：没有“jia-yy”。是不是“jia-yi”？/);
	assert.match(printed, /--id：只用小写拉丁字母/);
	assert.deepEqual(readdirSync(settings.contentDir).sort(), ['pairings', 'schools', 'site.yaml']);
});

test('explains itself where it cannot ask', async (context) => {
	const settings = contentFolder(context);
	const without = await make(settings);
	assert.equal(without.code, 2);
	assert.match(without.printed, /^用法：npx jiedui new/);
	const { code, printed } = await make(settings, '--kind', 'novel');
	assert.equal(code, 2);
	assert.match(printed, /^--kind：没有“novel”这一种。\n\n用法：npx jiedui new/);
});

test('names schools and pairings by themselves where nobody does', async (context) => {
	const settings = contentFolder(context);
	await make(settings, '--kind', 'school', '--name', '丁镇中心小学');
	const pairing = '--kind pairing --supporter yi --recipient jia --summary 反过来';
	await make(settings, ...pairing.split(' '));
	assert.ok(
		readdirSync(path.join(settings.contentDir, 'schools')).includes('dingzhenzhongxinxiaoxue.yaml'),
	);
	assert.ok(readdirSync(path.join(settings.contentDir, 'pairings')).includes('yi-jia.yaml'));
});

test('makes file names of any title', () => {
	assert.equal(
		fileNameFor('建设小学到逢宜小学诊断', '2021-10-08'),
		'2021-10-08-jianshexiaoxuedaofengyixiao',
	);
	assert.equal(fileNameFor('！？', '2018-02/..'), '2018-02-cailiao');
	assert.equal(fileNameFor('绿色行动ABC', 'XXXX'), 'xxxx-lvsexingdongabc');
});
