import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { sectionBlocks } from '#office/docx-blocks.ts';
import { docxFile } from '#office/docx-file.ts';

const head = { title: '总结', creator: '教育局' };
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
	const first = docxFile(head, blocks());
	await new Promise((resolve) => setTimeout(resolve, 2100));
	assert.deepEqual(docxFile(head, blocks()), first);
});

test('writes figures with their bounds, and addresses in full', () => {
	const text = part(docxFile(head, blocks()), 'word/document.xml');
	assert.match(text, /≥3节/);
	assert.match(text, /https:\/\/example\.cn\/reports\/first\//);
});

test('holds every style and part that its text asks for', () => {
	const files = unzipSync(docxFile(head, blocks()));
	const named = (name: string, pattern: RegExp) =>
		[...strFromU8(files[name] ?? new Uint8Array()).matchAll(pattern)].map(([, found]) => found);
	const styles = named('word/styles.xml', /w:styleId="(\w+)"/g);
	for (const style of named('word/document.xml', /Style w:val="(\w+)"/g)) {
		assert.ok(styles.includes(style), style);
	}
	for (const target of named('word/_rels/document.xml.rels', /Target="([^"]+)"/g)) {
		assert.ok(files[`word/${target}`], target);
	}
	for (const type of named('[Content_Types].xml', /PartName="\/([^"]+)"/g)) {
		assert.ok(files[type ?? ''], type);
	}
});

test('writes signs of XML as text, and leaves out what XML cannot hold', () => {
	const [title = ''] = sectionBlocks({ title: '甲<校>&"乙"\u0001' }, String);
	assert.match(title, />甲&lt;校&gt;&amp;&quot;乙&quot;</);
});
