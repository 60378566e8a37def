import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFolder, reportText, saidOf } from './content-folder.ts';

test('says nothing about a report that is in order', async (context) => {
	assert.deepEqual(await saidOf(context, reportText()), []);
});

test('names an unknown key and the one that was meant', async (context) => {
	const said = await saidOf(context, reportText({ activites: [] }));
	assert.deepEqual(said, ['8 没有“activites”这一项。 是不是“activities”？']);
});

test('names an unknown key deep inside', async (context) => {
	const activities = [{ type: '送教', quantities: [{ value: 1, unit: '次', qoute: '一次' }] }];
	const [said] = await saidOf(context, reportText({ activities }));
	assert.match(said ?? '', /^8 没有“qoute”这一项。 是不是“quote”？$/);
});

test('says what is missing and what it is for', async (context) => {
	const [said] = await saidOf(context, reportText({ title: undefined }));
	assert.match(said ?? '', /缺少“title”。 请补上：标题。/);
});

test('says that a field is empty', async (context) => {
	for (const title of [null, ''])
		assert.match((await saidOf(context, reportText({ title })))[0] ?? '', /“title”是空的/);
	for (const title of ['   ', '\u200b\u200d'])
		assert.match(
			(await saidOf(context, reportText({ title })))[0] ?? '',
			/“title”太短、太少或只有空格/,
		);
});

test('says that a field is too long', async (context) => {
	const [said] = await saidOf(context, reportText({ title: '长'.repeat(500) }));
	assert.match(said ?? '', /“title”太长或太大，上限是 80/);
});

test('refuses dates that no calendar has', async (context) => {
	for (const date of ['2026-02-30', '2026-13-45', '8.10.2021'])
		assert.match(
			(await saidOf(context, reportText({ date })))[0] ?? '',
			new RegExp(`^5 “date”“${date}”不是能用的日期.*知道多少写多少`),
		);
});

test('takes a Chinese date and a number as a title', async (context) => {
	assert.deepEqual(await saidOf(context, reportText({ date: '2023年5月1日', title: 123 })), []);
});

test('says that an amount cannot be read, and how to write it', async (context) => {
	const activities = [{ type: '送教', quantities: [{ value: '若干', unit: '次' }] }];
	const [said] = await saidOf(context, reportText({ activities }));
	assert.match(said ?? '', /“若干”读不出数。 可以写：12、10\+/);
});

test('gives the nearest word of the thesaurus', async (context) => {
	const [said] = await saidOf(context, reportText({ activities: [{ type: '师范课' }] }));
	assert.match(said ?? '', /里没有“师范课”这个词。 是不是“示范课”？/);
});

test('gives the nearest role', async (context) => {
	const [said] = await saidOf(
		context,
		reportText({ activities: [{ type: '送教', by: '支援方' }] }),
	);
	assert.match(said ?? '', /没有“支援方”这个词。 是不是“支援”？/);
});

test('lists the kinds for a wrong kind', async (context) => {
	const [said] = await saidOf(context, reportText({ kind: 'report' }));
	assert.match(said ?? '', /“kind”的写法不对：“report”。 可以写：visit 活动报道、plan/);
});

test('says which fields a kind lacks', async (context) => {
	const [said] = await saidOf(context, reportText({ kind: 'case' }));
	assert.match(said ?? '', /缺少“lesson”/);
});

test('says that a field is of the wrong type', async (context) => {
	const [said] = await saidOf(context, reportText({ draft: '是' }));
	assert.match(said ?? '', /“draft”的类型不对：“是”。 应当是 true 或 false/);
	const [other] = await saidOf(context, reportText({ activities: '送教' }));
	assert.match(other ?? '', /“activities”的类型不对：“送教”。 应当是列表/);
});

test('says that an address is not one', async (context) => {
	const source = { title: '来源', form: '新闻报道', url: 'javascript:alert(1)' };
	const [said] = await saidOf(context, reportText({ source }));
	assert.match(said ?? '', /“source › url”/);
});

test('shows all errors of a run, in the order of files and lines', async (context) => {
	const { archive, findings } = await openFolder(context, {
		'reports/2023/a.md': reportText({ title: '', date: '2026-02-30', kindd: 1 }),
		'schools/bing.yaml': 'nam: 丙校\n',
	});
	assert.equal(archive, null);
	assert.deepEqual(
		findings.map(({ file, line }) => `${file}:${line}`),
		[
			'reports/2023/a.md:3',
			'reports/2023/a.md:5',
			'reports/2023/a.md:8',
			'schools/bing.yaml:1',
			'schools/bing.yaml:1',
		],
	);
});

test('never shows words of a programmer', async (context) => {
	const odd: unknown[] = [true, -1, 1.5, [], {}, [[]], 'x'.repeat(300), '<b>', null];
	for (const key of [
		'kind',
		'title',
		'date',
		'published',
		'pairings',
		'activities',
		'totals',
		'needs',
		'credits',
		'source',
		'waivers',
		'confirmed',
		'draft',
		'aliases',
		'confirms',
	]) {
		for (const value of odd) {
			for (const said of await saidOf(context, reportText({ [key]: value })))
				assert.doesNotMatch(
					said,
					/undefined|NaN|Invalid|expected|object Object|[a-z]+_[a-z]+|应当是：。/,
					`${key}=${JSON.stringify(value)}`,
				);
		}
	}
});
