import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pagefindIndex } from '#search/index/pagefind-index.ts';
import { readWords, saveWords } from '#search/index/word-store.ts';
import { runEnd, tokensOf } from '#search/text/tokens.ts';
import { buildReports } from '#tests/unit/build-archive.ts';
import { fold } from './search-fold.ts';

const documentsOf = (texts: Readonly<Record<string, string>>) =>
	buildReports(Object.fromEntries(Object.keys(texts).map((id) => [id, { title: id }]))).map(
		(report) => ({
			report,
			schools: [],
			texts: [{ anchor: '', text: texts[report.id] ?? '', weight: 1 }],
		}),
	);

test('has Pagefind index every token where the tokeniser puts it', async () => {
	const texts = { a: '結對幫扶，3D課程', b: '𠮷野家' };
	const index = await pagefindIndex(documentsOf(texts), fold);
	const found = index.words.flatMap((word, number) => {
		const [start, end] = [index.ends[number - 1] ?? 0, index.ends[number] ?? 0];
		return Array.from({ length: end - start }, (_, place) => ({
			word,
			row: index.rows[start + place] ?? 0,
			position: index.positions[start + place] ?? 0,
		}));
	});
	for (const [row, [title, text]] of Object.entries(texts).entries()) {
		const tokens = [title, text].flatMap((one) => tokensOf(one, fold));
		const expected = [...tokens.entries()].filter(([, token]) => token !== runEnd);
		assert.deepEqual(
			found
				.filter((place) => place.row === row)
				.sort((x, y) => x.position - y.position)
				.map(({ position, word }) => [position, word]),
			expected,
		);
		assert.equal(index.lengths[row], tokens.length);
	}
});

test('keeps how much a place weighs, in the order of places', async () => {
	const [document] = documentsOf({ 帮扶: '帮扶' });
	assert.ok(document);
	const index = await pagefindIndex([document], fold);
	const word = index.words.indexOf('帮扶');
	const [start, end] = [index.ends[word - 1] ?? 0, index.ends[word]];
	assert.deepEqual([...index.positions.subarray(start, end)], [0, 3]);
	assert.deepEqual([...index.weights.subarray(start, end)], [14, 2]);
});

test('keeps an index on disk as it is', async () => {
	const index = await pagefindIndex(documentsOf({ a: '结对帮扶', b: '3D课程𠮷' }), fold);
	const folder = mkdtempSync(path.join(tmpdir(), 'words-'));
	try {
		saveWords(folder, index);
		assert.deepEqual(readWords(folder), index);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
