import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryViews } from '#site/summaries.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const visit = (date: string, more: object = {}) => ({ pairings: 'p', date, ...more });
const archive = buildArchive({
	schools: { a: { name: '甲校' }, b: { name: '乙校' } },
	pairings: {
		p: { period: '2018-09/..' },
		quiet: { name: '没有动静的结对', period: '2018-09/..' },
	},
	reports: {
		y19: visit('2019-10-08'),
		y20: visit('2020-10-08'),
		y21: visit('2021-10-08', {
			title: '秋天的课',
			activities: [
				{ type: '示范课', quantities: [{ value: 2, unit: '节', quote: '两节' }] },
				{ type: '跟岗' },
			],
			uncertain: ['日期不确定'],
		}),
		lost: visit('20XX-11'),
	},
});
const views = summaryViews(archive, '2022-10-01');
const ofPairing = views.filter(({ kind }) => kind === 'pairing');
const sectionOf = (scope: string, period: string, title: string) => {
	const view = views.find((one) => one.scope === scope && one.period === period);
	const section = view?.sections.find((one) => one.title === title);
	assert.ok(section, `${scope} ${period} ${title}`);
	return section;
};

test('the newest year comes first with its terms, what has no date last', () => {
	assert.deepEqual(
		ofPairing.map(({ period }) => period),
		['2021-2022', '2021-2022-1', '2020-2021', '2019-2020', 'undated'],
	);
});

test('the two newest years of a pairing can be taken as Word files, those of the site all', () => {
	assert.deepEqual(
		ofPairing.filter(({ hasFile }) => hasFile).map(({ period }) => period),
		['2021-2022', '2021-2022-1', '2020-2021'],
	);
	assert.ok(views.filter(({ kind }) => kind === 'site').every(({ hasFile }) => hasFile));
});

test('a summary lists each figure with the words that it was read from', () => {
	const rows = sectionOf('pairing-p', '2021-2022', '数的出处').table?.rows ?? [];
	const texts = rows.map((row) => row.map(({ text }) => text));
	assert.equal(texts.length, 1);
	assert.deepEqual(texts[0]?.slice(0, 3), ['课堂展示', '2节', '两节']);
	assert.equal(rows[0]?.at(-1)?.path, '/reports/y21/');
});

test('what is missing is counted: no plan, an activity without a number, an open doubt', () => {
	const lacks = sectionOf('pairing-p', '2021-2022', '还缺什么').list?.map(({ text }) => text);
	assert.deepEqual(lacks, [
		'方案或计划。',
		'学校写的总结。',
		'1项活动没有写数量。',
		'1个数是单方自述，没有对方印证或记录。',
		'1处写明不确定，见各篇材料。',
	]);
});

test('the site names the pairings that go on without a report, a pairing does not name itself', () => {
	const silent = sectionOf('site', '2021-2022', '没有材料的结对').list;
	assert.deepEqual(silent, [{ text: '没有动静的结对', path: '/pairings/quiet/' }]);
	const own = ofPairing[0]?.sections.map(({ title }) => title) ?? [];
	assert.ok(!own.includes('没有材料的结对'));
});
