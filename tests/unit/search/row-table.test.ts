import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf, rowTable, valuesByRow } from '#search/text/row-table.ts';

test('gives back what every row has', () => {
	const rows = [['kind:visit', 'year:2020'], ['kind:plan'], [], ['kind:visit', 'year:2021']];
	const table = rowTable(rows);
	assert.deepEqual(table['kind:visit'], [0, 3]);
	assert.deepEqual(
		rows.map((_, row) => valuesByRow(table)[row] ?? []),
		rows,
	);
	assert.deepEqual(rowsOf('kind:visit', table), [0, 3]);
	assert.deepEqual(rowsOf('kind:case', table), []);
});
