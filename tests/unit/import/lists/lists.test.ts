import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '#check/check-content.ts';
import { roleIn } from '#import/lists/columns.ts';
import { listLines } from '#import/lists/list-lines.ts';
import { plannedFiles } from '#import/lists/plan-files.ts';
import { planList, type ListOptions } from '#import/lists/plan-list.ts';
import { readList } from '#import/lists/read-list.ts';
import { readPeriod } from '#import/lists/read-period.ts';
import { listTemplate } from '#import/lists/template.ts';
import { runImport } from '#import/run-import.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';
import { contentFolder } from '#tests/unit/archive/content-folder.ts';

const folder = path.resolve('tests/fixtures/lists');

const archive = buildArchive({
	schools: {
		jia: { name: '甲校' },
		'liuxi-xiaoxue': { name: '慈溪市柳溪小学', region: '330282' },
	},
	regions: { '13': '河北省' },
});

const planOf = async (bytes: Uint8Array, fileName: string, options: Partial<ListOptions> = {}) => {
	const list = await readList({ bytes, fileName }, {});
	return { list, plan: planList(list, { archive, ...options }) };
};

for (const fileName of readdirSync(folder).filter((name) => !name.endsWith('.txt'))) {
	test(`the list ${fileName} is read as expected`, async () => {
		const { list, plan } = await planOf(readFileSync(path.join(folder, fileName)), fileName);
		const lines = `${listLines(list, plan).join('\n')}\n`;
		assert.equal(lines, readFileSync(path.join(folder, `${fileName}.txt`), 'utf8'));
	});
}

test('a column is read as somebody says it is meant', async () => {
	const bytes = readFileSync(path.join(folder, 'open-sides.tsv'));
	const list = await readList(
		{ bytes, fileName: 'a.tsv' },
		{},
		{ 牵头学校: '支援学校', 成员学校: '受援学校' },
	);
	const { pairings } = planList(list, { archive });
	assert.deepEqual(
		pairings[0]?.members.map(({ school, role }) => [school.name, role]),
		[
			['市一小', 'supporter'],
			['乡二小', 'recipient'],
		],
	);
});

test('a role in words is a side', () => {
	for (const [role, words] of Object.entries({
		supporter: '支援 支援方 支援学校 帮扶方 帮扶校 主帮 援助方',
		recipient: '受援 受援方 被帮扶方 受助 受帮扶 被帮扶学校',
		mutual: '互助',
	}))
		for (const word of words.split(' ')) assert.equal(roleIn(word), role, word);
	for (const word of ['', '参与', '结对', '校长', '甲方', '乙方'])
		assert.equal(roleIn(word), undefined, word);
});

test('nothing is written before that is asked for, and nothing twice', async (context) => {
	const settings = contentFolder(context, { 'regions.yaml': '# 代码\n"45": 广西壮族自治区\n' });
	const said: string[] = [];
	const effects = {
		write: (text: string) => void said.push(text),
		complain: (text: string) => void said.push(text),
		isTerminal: false,
		isPiped: false,
		env: {
			CONTENT_DIR: settings.contentDir,
			CACHE_DIR: settings.cacheDir,
			BUILD_DATE: '2024-09-30',
		},
	};
	const file = path.join(folder, 'two-rows.xlsx');
	const schools = () => readdirSync(path.join(settings.contentDir, 'schools')).length;
	assert.equal(await runImport([file], effects), 0);
	assert.equal(schools(), 2);
	assert.equal(await runImport([file, '--write'], effects), 0);
	assert.equal(schools(), 6);
	const { findings, archive: after } = await checkContent(settings);
	assert.deepEqual(findings, []);
	assert.equal(after?.pairings.size, 3);
	const regions = readFileSync(path.join(settings.contentDir, 'regions.yaml'), 'utf8');
	assert.match(regions, /^# 代码\n\n"33": 浙江省\n"3302": 宁波市\n"330205": 江北区\n/);
	assert.match(regions, /"45": 广西壮族自治区\n"51": 四川省\n/);
	assert.equal(await runImport([file, '--write'], effects), 0);
	assert.match(said.at(-1) ?? '', /没有要登记的/);
});

test('a list says where a school or a pairing comes from', async () => {
	const { plan } = await planOf(readFileSync(path.join(folder, 'gaps.csv')), '结对名单.csv');
	const [first, ...others] = plannedFiles(plan, '2024-09-30');
	assert.equal(first?.file, 'schools/donghexiaoxue.yaml');
	assert.match(first.content, /title: 结对名单\n {2}form: 文档\n {2}captured: 2024-09-30/);
	assert.match(
		others.at(-1)?.content ?? '',
		/summary: 东河小学支援石沟小学、北山小学，见《结对名单》。/,
	);
});

test('forty schools keep forty names apart', async () => {
	const names = Array.from({ length: 40 }, (_, at) => `浙江省宁波市慈溪市东河镇第${at + 1}小学`);
	const bytes = Buffer.from(['学校名称', ...names].join('\n'));
	const { plan } = await planOf(bytes, 'a.csv');
	assert.equal(new Set(plan.schools.map(({ id }) => id)).size, 40);
	assert.deepEqual(plan.findings, []);
});

test('the template is a list, and its examples are no schools', async () => {
	const { list, plan } = await planOf(await listTemplate(), '名单模板.xlsx');
	assert.deepEqual([plan.schools, plan.pairings, plan.findings], [[], [], []]);
	assert.deepEqual(list.otherSheets, ['怎么填']);
	for (const { columns } of list.tables)
		for (const { meaning } of columns) assert.notEqual(meaning, null);
});

const periods: readonly [string, string | null][] = [
	['2021.9-2024.7', '2021-09/2024-07'],
	['2024年9月1日至2025年8月31日', '2024-09-01/2025-08-31'],
	['2021—2024学年', '2021-09/2024-08'],
	['2023学年', '2023-09/2024-08'],
	['2021年9月至今', '2021-09/'],
	['2021年9月起长期', '2021-09/..'],
	['45536', '2024-09-01/'],
	['2021.1', null],
	['三年', null],
	['2024.7-2021.9', null],
];
for (const [written, period] of periods) {
	test(`a period written ${written} is ${period ?? 'not understood'}`, () => {
		assert.equal(readPeriod({ period: written }), period);
	});
}

test('a file without a list, or of another kind, is refused with what to do', async () => {
	const refusals = [
		[Buffer.from('你好，世界\n'), 'a.csv', /没有找到学校名称/],
		[Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'a.xls', /LibreOffice/],
		[Buffer.from('PK\u0003\u0004'), 'a.xlsx', /损坏/],
	] as const;
	for (const [bytes, fileName, message] of refusals)
		await assert.rejects(readList({ bytes, fileName }, {}), { name: 'ImportFailure', message });
});
