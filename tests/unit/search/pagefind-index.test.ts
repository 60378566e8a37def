import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagefindIndex } from '#scripts/search/pagefind-index.ts';
import { wordBundles } from '#scripts/search/word-bundles.ts';
import { endOfItem, readHead } from '#search/cbor.ts';
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
	const index = await pagefindIndex(documentsOf({ a: '結對幫扶，3D課程', b: '𠮷野家' }), fold);
	for (const word of ['结对', '对帮', '帮扶', '扶', '3d课', '课程', '程', '𠮷野', '野家', '家']) {
		assert.ok(index.words.includes(word), word);
	}
	assert.deepEqual(
		[...index.words].sort((x, y) => Buffer.compare(Buffer.from(x), Buffer.from(y))),
		index.words,
	);
});

test('bundles several indexes without losing or moving a word', async () => {
	const many = Array.from({ length: 400 }, (_, number) =>
		String.fromCodePoint(0x4e00 + number * 7),
	).join('');
	const indexes = [
		await pagefindIndex(documentsOf({ a: many, b: many.slice(200) }), fold),
		await pagefindIndex(documentsOf({ c: many.slice(50, 300) }), fold),
	];
	const { boundaries, bundleAt } = wordBundles(indexes);
	assert.ok(boundaries.length > 0);
	indexes.forEach((index, slice) => {
		const words = Array.from({ length: boundaries.length + 1 }, (_, bundle) =>
			wordsIn(bundleAt(bundle), indexes.length, slice),
		).flat();
		assert.deepEqual(words, index.words);
	});
});

function wordsIn(bundle: Uint8Array, slices: number, slice: number): string[] {
	const lengths = new DataView(bundle.buffer, bundle.byteOffset);
	let start = slices * 4;
	for (let before = 0; before < slice; before += 1) start += lengths.getUint32(before * 4, true);
	const own = bundle.subarray(start, start + lengths.getUint32(slice * 4, true));
	if (own.length === 0) return [];
	const list = readHead(own, readHead(own, 0).end);
	let at = list.end;
	return Array.from({ length: list.value }, () => {
		const word = readHead(own, readHead(own, at).end);
		at = endOfItem(own, at);
		return new TextDecoder().decode(own.subarray(word.end, word.end + word.value));
	});
}
