import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportView } from '#site/report-view.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	schools: {
		a: { name: '甲校', region: '110101' },
		b: { name: '乙校', region: '371402' },
		c: { name: '丙校' },
	},
	pairings: {
		p: {},
		q: {
			schools: [
				{ school: 'c', role: '互助' },
				{ school: 'b', role: '互助' },
			],
		},
	},
	regions: {
		11: '北京市',
		1101: '北京市',
		110101: '东城区',
		37: '山东省',
		3714: '德州市',
		371402: '德城区',
	},
	reports: {
		first: { title: '第一次', pairings: 'p', date: '2021-03-01', themes: ['阅读', '示范课'] },
		second: { title: '第二次', pairings: 'p', date: '2021-10-08', confirms: ['first'] },
		third: { title: '第三次', pairings: 'p', date: '2022-05-05', schools: 'c' },
		elsewhere: { title: '别处', pairings: 'q', date: '2021-06-01', themes: ['阅读'] },
		unrelated: { title: '无关', date: '2021-06-02', themes: ['安全教育'] },
	},
});
const viewOf = (id: string) => {
	const report = archive.reports.find((one) => one.id === id);
	assert.ok(report);
	return reportView(report, archive);
};

test('the earlier neighbour happened before and the later one after, within the same pairing', () => {
	const { earlier, later } = viewOf('second');
	assert.deepEqual(earlier, { id: 'first', name: '第一次' });
	assert.deepEqual(later, { id: 'third', name: '第三次' });
	assert.equal(viewOf('first').earlier, undefined);
	assert.equal(viewOf('third').later, undefined);
	assert.equal(viewOf('unrelated').earlier, undefined);
});

test('each school of a pairing stands on its side', () => {
	const [pairing] = viewOf('first').pairings;
	assert.equal(pairing?.name, '甲校 → 乙校');
	assert.deepEqual(pairing.sides, [
		{ role: 'supporter', schools: [{ id: 'a', name: '甲校' }] },
		{ role: 'recipient', schools: [{ id: 'b', name: '乙校' }] },
	]);
	assert.deepEqual(
		viewOf('elsewhere').pairings[0]?.sides.map(({ role, schools }) => [
			role,
			schools.map(({ name }) => name),
		]),
		[['mutual', ['丙校', '乙校']]],
	);
});

test('schools outside the pairing are named apart', () => {
	assert.deepEqual(viewOf('third').otherSchools, [{ id: 'c', name: '丙校' }]);
});

test('a place is named once, by its smallest division with all that hold it', () => {
	const names = viewOf('first').regions.map(({ label }) => label);
	assert.deepEqual(names.sort(), ['北京市东城区', '山东省德州市德城区'].sort());
});

test('related reports share a topic and belong to other pairings', () => {
	assert.deepEqual(
		viewOf('first').related.map(({ id }) => id),
		['elsewhere'],
	);
	assert.deepEqual(viewOf('unrelated').related, []);
});

test('a report shows which report it confirms', () => {
	assert.deepEqual(
		viewOf('second').confirms.map(({ title }) => title),
		['第一次'],
	);
});

test('a report shows what came of the needs that it tells of', () => {
	const asking = buildArchive({
		reports: {
			asked: { needs: [{ id: 'books', by: '受援校校长', text: '要图书' }] },
			given: { date: '2022-03', activities: [{ type: '图书', serves: ['asked#books'] }] },
		},
	});
	const asked = asking.reports.find(({ id }) => id === 'asked');
	assert.ok(asked);
	const { needs } = reportView(asked, asking);
	assert.deepEqual(
		needs.map(({ state, records }) => [state, records.map(({ id }) => id)]),
		[['answered', ['given']]],
	);
});

test('a total says its period where it is not the one that the report covers', () => {
	const total = { type: '示范课', quantity: { value: 8, unit: '节' } };
	const totals = [total, { ...total, period: '2021' }, { ...total, period: '2020' }];
	const told = buildArchive({ reports: { r: { kind: 'summary', period: '2021', totals } } });
	const [report] = told.reports;
	assert.ok(report);
	const { totals: rows } = reportView(report, told);
	assert.deepEqual(
		rows.map(({ about }) => about),
		['', '', '2020年'],
	);
});
