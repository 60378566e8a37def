import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetRows, facetTable } from '#search/text/facet-table.ts';

test('gives back what every row has', () => {
	const rows = [['kind:visit', 'year:2020'], ['kind:plan'], [], ['kind:visit', 'year:2021']];
	const table = facetTable(rows);
	assert.deepEqual(table['kind:visit'], [0, 3]);
	assert.deepEqual(
		rows.map((_, row) => facetRows(table)[row] ?? []),
		rows,
	);
});
