import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlightsOf, reportView } from '#site/report-view.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

test('a report begins with its totals, then with three of its activities at most, one a type', () => {
	const archive = buildArchive({
		schools: { a: { name: '甲校' }, b: { name: '乙校' } },
		reports: {
			r: {
				kind: 'summary',
				schools: ['a'],
				totals: [{ type: 'act.demo', quantity: { value: 12, unit: '节' } }],
				activities: [
					{ type: 'act.demo', quantities: [{ value: 2, unit: '节' }] },
					{ type: 'act.lecture', quantities: [] },
					{ type: 'act.visit', quantities: [{ value: 3, unit: '次' }] },
				],
			},
		},
	});
	const [report] = archive.reports;
	assert.ok(report);
	const highlights = highlightsOf(reportView(report, archive));
	assert.deepEqual(
		highlights.map(({ type, quantity }) => [type, quantity.min]),
		[
			['act.demo', 12],
			['act.visit', 3],
		],
	);
});
