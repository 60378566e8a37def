import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsIn } from '#site/workbench/sheet.ts';
import { filledSheets } from '#site/workbench/sheet-files.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const commitment = (id: string, more: object) => ({
	id,
	clause: `承诺${id}`,
	type: '示范课',
	by: '支援',
	per: '每学期',
	...more,
});
const archive = buildArchive({
	schools: { a: { name: '甲校' }, b: { name: '乙校' } },
	pairings: { ab: {} },
	reports: {
		visit: {
			pairings: ['ab'],
			activities: [
				{ type: '示范课', by: '支援', quantities: [{ value: 3, unit: '节' }] },
				{ type: '专题讲座' },
			],
			totals: [{ type: '示范课', quantity: { value: '10+', unit: '节' } }],
			needs: [{ id: 'english', by: '受援校校长', text: '缺英语教师', themes: ['示范课'] }],
		},
		plan: {
			kind: 'plan',
			pairings: ['ab'],
			commitments: [
				commitment('whole', { quantity: { value: 2, unit: '节' } }),
				commitment('each', { quantity: { value: 2, unit: '节' }, each: '每科' }),
			],
		},
	},
});
const sheets = new Map(filledSheets(archive).map((sheet) => [sheet.id, sheet]));
const sheetOf = (id: 'activities' | 'claims' | 'figures' | 'promises' | 'needs') =>
	sheets.get(id) ?? assert.fail();

test('every row has a cell for each column, and every choice a name', () => {
	for (const { columns, rows, labels } of sheets.values()) {
		for (const row of rows) assert.equal(row.length, columns.length);
		for (const [place, { name, kind }] of columns.entries()) {
			if (kind !== 'choice') continue;
			for (const id of rows.flatMap((row) => idsIn(row[place])))
				assert.ok(labels[name]?.[id], `${name} ${id}`);
		}
	}
});

test('what sources add up is a sheet of its own, which knows no single activity', () => {
	assert.equal(sheetOf('activities').rows.length, 2);
	assert.equal(sheetOf('claims').rows.length, 1);
	const names = sheetOf('claims').columns.map(({ name }) => name);
	assert.ok(!names.includes('by') && !names.includes('subjects'));
});

test('a promise for each of many is told, but never added up', () => {
	const { columns, rows } = sheetOf('promises');
	const [clause, promised] = ['clause', 'promised'].map((wanted) =>
		columns.findIndex(({ name }) => name === wanted),
	);
	const measuresOf = (text: string) => {
		const row = rows.find((cells) => cells[clause ?? -1]?.[0] === text) ?? assert.fail();
		const cell = row[promised ?? -1];
		assert.ok(cell && typeof cell !== 'string');
		const [words, measures] = cell;
		assert.match(words, /2/);
		return measures;
	};
	assert.equal(measuresOf('承诺whole').length, 1);
	assert.deepEqual(measuresOf('承诺each'), []);
});

test('a need leads to its place in the report', () => {
	const [row] = sheetOf('needs').rows;
	assert.deepEqual(row?.[0], ['缺英语教师', 'reports/visit/#need-english']);
});
