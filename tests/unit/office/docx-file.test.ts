import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { sectionBlocks } from '#office/docx-blocks.ts';
import { docxFile } from '#office/docx-file.ts';

const head = { title: '总结', creator: '教育局', day: '2022-01-01' };
const blocks = () =>
	sectionBlocks(
		{
			title: '数量',
			note: '“≥”表示至少',
			table: { head: ['类型', '数量'], rows: [[{ text: '示范课' }, { text: '≥3节' }]] },
			list: [{ text: '第一次活动', path: '/reports/first/' }],
		},
		(path) => `https://example.cn${path}`,
	);
const part = (bytes: Uint8Array, name: string) =>
	strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

test('writes the same bytes at any time', async () => {
	const first = await docxFile(head, blocks());
	await new Promise((resolve) => setTimeout(resolve, 2100));
	assert.deepEqual(await docxFile(head, blocks()), first);
});

test('writes figures with their bounds, and addresses in full', async () => {
	const text = part(await docxFile(head, blocks()), 'word/document.xml');
	assert.match(text, /≥3节/);
	assert.match(text, /https:\/\/example\.cn\/reports\/first\//);
});

test('gives the day that it was told', async () => {
	const core = part(await docxFile(head, blocks()), 'docProps/core.xml');
	assert.match(core, /<dcterms:created[^>]*>2022-01-01T00:00:00Z</);
});
