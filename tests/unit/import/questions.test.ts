import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { emptyRegistry } from '#import/facts/registry.ts';
import { importFile } from '#import/write/import-file.ts';
import { importOne } from './support/import-one.ts';
import { workplace } from './support/workplace.ts';

const story = [
	'走进石沟小学',
	'10月19日，我校教师走进石沟小学，上示范课3节。石沟小学校长到校门口迎接。',
	'石沟小学现有教师35人，学生420人。下学期，我校将送教4次。来宾60人到场。',
	'两校结对以来，柳溪小学常有往来。',
].join('\n');

const asked = [
	'日期“10月19日”没有完整的年份',
	'文中的“我校”没有写明是哪一所',
	'谁帮谁？文中的学校还没有登记结对关系',
	'文中 5 个数量读出 1 个，其余 4 个没有读',
];
const quoted = ['石沟小学现有教师35人', '学生420人', '将送教4次', '来宾60人到场'];

test('every question is printed with all of its words: in the terminal, as JSON and beside the draft', async (context) => {
	const place = await workplace(context);
	const file = await place.put('来稿.txt', story);
	const { output } = await place.run(file, '--yes');
	const json = (await place.run(await place.put('再来.txt', `${story}\n`), '--json')).output;
	const written = (await place.written()).find((name) => name.endsWith('.import.json')) ?? '';
	const sidecar = await readFile(path.join(place.out, 'undated', written), 'utf8');
	for (const words of [...asked, ...quoted]) {
		assert.ok(output.includes(words), `terminal: ${words}\n${output}`);
		assert.ok(json.includes(words), `json: ${words}`);
		assert.ok(sidecar.includes(words), `sidecar: ${words}`);
	}
});

test('the fields of a Markdown file are asked about, and an address publishes nothing', async (context) => {
	const { draft, sidecar } = await importOne(
		await workplace(context),
		'来稿.md',
		`---\ntitle: 支教日记\nauthor: 苏老师\n---\n\n来源：http://school.example/0518/a.html\n\n${story}`,
	);
	const asked = sidecar.questions.find(({ text }) => text.includes('文件开头的字段'));
	assert.match(asked?.quotes[0]?.quote ?? '', /支教日记.*苏老师/);
	assert.doesNotMatch(draft, /publisher:/);
});

test('nothing of a role is written anywhere', async (context) => {
	const place = await workplace(context);
	const { code } = await place.run(await place.put('来稿.txt', story), '--yes');
	assert.equal(code, 0);
	for (const name of await place.written()) {
		const text = await readFile(path.join(place.out, 'undated', name), 'utf8');
		assert.doesNotMatch(text, /supporter|recipient|支援学校|受援学校/);
	}
});

test('我校 may be the only school that is named as the publisher', async (context) => {
	const place = await workplace(context);
	const [title, ...lines] = story.split('\n');
	const text = [title, '来源：城东小学', ...lines].join('\n');
	const { output } = await place.run(await place.put('来稿.txt', text), '--yes');
	assert.match(output, /“我校”没有写明是哪一所，像是发布这篇的“城东小学”，请指明。\s+· “城东小学”/);
});

test('a table with a column of schools is told to be a list, which Excel files register', async (context) => {
	const place = await workplace(context);
	const rows = ['甲山小学', '乙水小学', '丙田小学', '丁岭小学', '戊川中学'].map(
		(name, index) => `| ${index + 1} | ${name} |`,
	);
	const text = [story, '', '| 序号 | 学校 |', '| --- | --- |', ...rows].join('\n');
	const { output } = await place.run(await place.put('名单.md', text), '--yes');
	assert.match(output, /表格里有 5 所学校，这像一张名单。/);
});

test('我校 is not asked for where the text says which school that is', async (context) => {
	const place = await workplace(context);
	const text = story.replace('我校教师', '柳溪小学（以下简称“我校”）教师');
	const { output } = await place.run(await place.put('来稿.txt', text), '--yes');
	assert.doesNotMatch(output, /“我校”没有写明/);
});

test('two schools with 和 between them are two where it is asked whether they are paired', async (context) => {
	const place = await workplace(context);
	const { output } = await place.run('tests/fixtures/desk/case.docx', '--yes');
	assert.match(output, /看起来不是学校之间的结对[^]*· “范家庄小学”[^]*· “东河实验小学”/);
	assert.doesNotMatch(output, /“东河实验小学和范家庄小学”/);
});

test('a title that somebody has given is asked about no more', async (context) => {
	const place = await workplace(context);
	const title = { value: '走进石沟小学', reason: '导入时填写', isMadeUp: false };
	await importFile(await place.put('1.txt', '10月19日，甲山小学的教师到乙水小学听课。'), {
		outDir: place.out,
		registry: emptyRegistry,
		schoolId: undefined,
		today: '2026-11-22',
		questions: {
			mayImportAgain: () => Promise.resolve(true),
			mayImportReserved: () => Promise.resolve(true),
			review: (drafts) => Promise.resolve(drafts.map((draft) => ({ ...draft, title }))),
		},
	});
	const names = await place.written();
	assert.equal(names.length, 2);
	for (const name of names) {
		const text = await readFile(path.join(place.out, 'undated', name), 'utf8');
		assert.doesNotMatch(text, /原文没有标题/);
	}
});
