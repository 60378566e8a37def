import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfSchools } from '#stats/deeds.ts';
import { buildReports } from '#tests/unit/build-archive.ts';

test('what a whole programme adds up to is nobody’s own figure', () => {
	const reports = buildReports({
		'qu-zongjie': { kind: 'summary', programme: 'xieshou', schools: ['a', 'b'] },
		'qu-huodong': { programme: 'xieshou', pairings: ['a-b'] },
		'yici-jiaoliu': { schools: ['a', 'b'] },
	});
	assert.deepEqual(
		reports
			.filter(isOfSchools)
			.map(({ id }) => id)
			.sort(),
		['qu-huodong', 'yici-jiaoliu'],
	);
});
