import assert from 'node:assert/strict';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import sharp from 'sharp';
import { exifTags, withExifTag } from '#tests/unit/check/exif-picture.ts';
import { changesBetween, openSite } from './site-under-test.ts';

const visit = 'reports/2022/2022-11-tongxin.md';
const pupil = '三（2）班韦若溪';
const waiver = `waivers:
  - text: ${pupil}
    reason: 县教育局网站已公开，家长书面同意
    by: 德育处
`;

test('the privacy gate of the build', async (context) => {
	const site = openSite(context);
	assert.equal((await site.build()).code, 0);
	const before = site.digests();
	const put = (file: string, content: string | Uint8Array) =>
		writeFileSync(path.join(site.contentDir, file), content);
	const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
	const picture = await plain.jpeg().toBuffer();
	const described = withExifTag(picture, exifTags.description, Buffer.from(pupil));

	const surfaces: readonly [name: string, files: Readonly<Record<string, string | Uint8Array>>][] =
		[
			['the text', { [visit]: inText(`${pupil}发言。`) }],
			['a heading', { [visit]: inText(`## ${pupil}的作文`) }],
			['a field', { [visit]: inFields(`uncertain: [${pupil}的作品没有登记]`) }],
			['a comment in the fields', { [visit]: inFields('# 家长电话 13800001234') }],
			['a caption', { [visit]: inText(`![图](./tushujiao.jpg "${pupil}")`) }],
			['a picture described in words', { [visit]: inText(`![${pupil}](./tushujiao.jpg)`) }],
			['the name of a report', { 'reports/2022/a-13800001234.md': site.source(visit) }],
			['the name of a picture', { 'reports/2022/三(2)班韦若溪.jpg': picture }],
			['the properties of a picture', { 'reports/2022/p.jpg': described }],
			['notes of the importer', { [visit.replace('.md', '.import.json')]: `{"a": "${pupil}"}` }],
			['a school', { 'schools/xin.yaml': 'name: 新校\nnote: 联系人 13800001234\n' }],
			['a page', { 'pages/xin.md': `---\ntitle: 新\nsummary: 新\n---\n\n${pupil}。\n` }],
		];
	for (const [name, files] of surfaces) {
		await context.test(`stops at ${name}`, async () => {
			for (const [file, content] of Object.entries(files)) put(file, content);
			const { code, output } = await site.build();
			site.restore();
			assert.equal(code, 1, output);
			assert.match(output, /\[privacy\/(?:class-and-name|mobile)\]/);
			assert.deepEqual(changesBetween(before, site.digests()), []);
		});
	}

	await context.test('leaves out a document, whose properties nobody would see', async () => {
		put('reports/2022/a.docx', 'PK');
		const { code, output } = await site.build();
		assert.equal(code, 0, output);
		assert.match(output, /a\.docx/);
		assert.deepEqual(changesBetween(before, site.digests()), []);
		site.restore();
	});

	await context.test('lets pass what somebody waived in writing, with a reason', async () => {
		for (const missing of [/ {4}reason: .*\n/, / {4}by: .*\n/]) {
			put(
				visit,
				inText(`${pupil}发言。`).replace('source:', `${waiver.replace(missing, '')}source:`),
			);
			assert.equal((await site.build()).code, 1, missing.source);
		}
		put(visit, inText(`${pupil}发言。`).replace('source:', `${waiver}source:`));
		const { code, output } = await site.build();
		assert.equal(code, 0, output);
		assert.doesNotMatch(site.page('reports/2022-11-tongxin/index.html'), /县教育局网站已公开/);
	});

	function inText(words: string): string {
		return `${site.source(visit)}\n${words}\n`;
	}

	function inFields(line: string): string {
		return site.source(visit).replace('source:', `${line}\nsource:`);
	}
});
