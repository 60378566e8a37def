import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf } from '#site/corrections.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';

const archive = buildArchive({
	reports: {
		a: { corrections: [{ on: '2024-01-02', what: '改了一个数', why: '来源更正' }] },
		b: {
			title: '不该再出现的标题',
			aliases: ['/old/b/'],
			withdrawn: { on: '2025-03-04', reason: '应当事人要求' },
		},
		c: { corrections: [{ on: '2023-05-06', what: '改了日期' }] },
		d: { draft: true, withdrawn: { on: '2025-03-04', reason: '没有发布过' } },
	},
});

test('lists corrections and withdrawals, the newest first', () => {
	assert.deepEqual(
		changesOf(archive).map(({ kind, on }) => `${kind} ${on}`),
		['withdrawal 2025-03-04', 'correction 2024-01-02', 'correction 2023-05-06'],
	);
});

test('a withdrawn report leaves an address and a reason, and nothing else of it', () => {
	assert.deepEqual(
		archive.reports.map(({ id }) => id),
		['a', 'c'],
	);
	assert.deepEqual(archive.withdrawn, [
		{
			id: 'b',
			file: 'b.md',
			digest: 'b',
			aliases: ['/old/b/'],
			on: '2025-03-04',
			reason: '应当事人要求',
		},
	]);
	assert.doesNotMatch(JSON.stringify(changesOf(archive)), /标题/);
});
