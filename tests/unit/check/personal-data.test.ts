import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { checkContent } from '#check/check-content.ts';
import { personalDataIn } from '#check/personal-data-in.ts';
import { exifTags, withExifTag } from './exif-picture.ts';
import { contentFolder, reportText, type Files } from '#tests/unit/archive/content-folder.ts';

const waiver = { text: '陈可欣同学', reason: '已在媒体公开，家长书面同意', by: '德育处' };

const checked = (context: TestContext, files: Files) => checkContent(contentFolder(context, files));

async function said(context: TestContext, files: Files): Promise<string[]> {
	const { findings } = await checked(context, files);
	return findings
		.filter(({ rule }) => rule.startsWith('privacy/'))
		.map(({ file, line, rule, severity }) => `${file}:${line} ${severity} ${rule}`);
}

test('finds personal data in the text and in the data, each on its line', async (context) => {
	const report = reportText({ summary: '电话13807751234' }, '第一段。\n\n陈可欣同学发言。');
	assert.deepEqual(await said(context, { 'reports/2023/a.md': report }), [
		'reports/2023/a.md:4 error privacy/mobile',
		'reports/2023/a.md:12 error privacy/pupil-title',
	]);
});

test('finds personal data in captions and in comments of the author', () => {
	const text = '---\n# 家长电话 13807751234\n---\n![三年级2班陈可欣](./a.jpg "陈可欣同学")';
	assert.deepEqual(
		personalDataIn('a.md', text)
			.map(({ line, rule }) => `${line} ${rule}`)
			.sort(),
		['2 privacy/mobile', '4 privacy/class-and-name', '4 privacy/pupil-title'],
	);
});

test('stops the build for an error, not for a warning', async (context) => {
	const child = await checked(context, {
		'reports/2023/a.md': reportText({}, '陈可欣同学发言。'),
	});
	assert.equal(child.archive, null);
	const plate = await checked(context, {
		'reports/2023/a.md': reportText({}, '车牌桂R12345。'),
	});
	assert.notEqual(plate.archive, null);
	assert.ok(plate.findings.some(({ rule }) => rule === 'privacy/number-plate'));
});

test('lets through what is waived in writing, and only that', async (context) => {
	const body = '陈可欣同学发言。\n\n林雨桐同学发言。';
	const found = await said(context, {
		'reports/2023/a.md': reportText({ waivers: [waiver] }, body),
	});
	assert.deepEqual(found, ['reports/2023/a.md:13 error privacy/pupil-title']);
});

test('takes a waiver in the other script', async (context) => {
	const report = reportText({ waivers: [waiver] }, '陳可欣同學發言。');
	assert.deepEqual(await said(context, { 'reports/2023/a.md': report }), []);
});

test('takes no waiver without reason or decider', async (context) => {
	for (const missing of ['reason', 'by']) {
		const waivers = [{ ...waiver, [missing]: undefined }];
		const found = await said(context, {
			'reports/2023/a.md': reportText({ waivers }, '陈可欣同学发言。'),
		});
		assert.ok(
			found.some((line) => line.includes('privacy/pupil-title')),
			missing,
		);
	}
});

test('looks into schools, pairings and programmes as well', async (context) => {
	const found = await said(context, {
		'schools/jia.yaml': 'name: 甲校\nnote: 联系人 13807751234\n',
	});
	assert.deepEqual(found, ['schools/jia.yaml:2 error privacy/mobile']);
});

test('lets the site show its own address and its pages explain sensitive words', async (context) => {
	const site =
		'title: 试\ndescription: 试\nowner: 试\ncontact:\n  name: 试\n  email: a@b.example\n  phone: 0775-4561234\n';
	const page =
		'---\ntitle: 说明\nsummary: 说明\n---\n\n送教上门的对象是残疾儿童，写信到 a@b.example。\n';
	assert.deepEqual(await said(context, { 'site.yaml': site, 'pages/privacy.md': page }), []);
});

test('looks into the notes of the importer, with the waivers of their report', async (context) => {
	const notes = JSON.stringify({ removed: ['陈可欣同学', '客服 13807751234'] }, null, '\t');
	const files = { 'reports/2023/a.md': reportText(), 'reports/2023/a.import.json': notes };
	assert.deepEqual(await said(context, files), [
		'reports/2023/a.import.json:3 error privacy/pupil-title',
		'reports/2023/a.import.json:4 error privacy/mobile',
	]);
	const waived = { ...files, 'reports/2023/a.md': reportText({ waivers: [waiver] }) };
	assert.deepEqual(await said(context, waived), [
		'reports/2023/a.import.json:4 error privacy/mobile',
	]);
});

test('looks at the names of pictures and at what is written into them', async (context) => {
	const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } }).jpeg();
	const withPlace = await plain
		.clone()
		.withExif({
			IFD0: { ImageDescription: 'tel 13807751234', Artist: 'Li' },
			IFD3: {
				GPSLatitudeRef: 'N',
				GPSLatitude: '23/1 6/1 0/1',
				GPSLongitudeRef: 'E',
				GPSLongitude: '109/1 36/1 0/1',
			},
		})
		.toBuffer();
	const found = await said(context, {
		'reports/2023/a.md': reportText(),
		'reports/2023/photo.jpg': withPlace,
		'reports/2023/陈可欣同学.jpg': await plain.toBuffer(),
	});
	assert.deepEqual(found.sort(), [
		'reports/2023/photo.jpg:1 error privacy/mobile',
		'reports/2023/photo.jpg:1 warning privacy/photo-place',
		'reports/2023/陈可欣同学.jpg:1 error privacy/pupil-title',
	]);
});

test('reads what Windows writes into the properties of a picture', async (context) => {
	const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
	const jpeg = await plain.jpeg().toBuffer();
	const words = '三（2）班韦若溪领奖\0';
	const found = await said(context, {
		'reports/2023/a.md': reportText(),
		'reports/2023/title.jpg': withExifTag(jpeg, exifTags.xpTitle, Buffer.from(words, 'utf16le')),
		'reports/2023/words.jpg': withExifTag(jpeg, exifTags.description, Buffer.from(words)),
	});
	assert.deepEqual(found, [
		'reports/2023/title.jpg:1 error privacy/class-and-name',
		'reports/2023/words.jpg:1 error privacy/class-and-name',
	]);
});

test('finds ten thousand hits in a file, each on its line', () => {
	const found = personalDataIn('a.md', '电话13807751234\n'.repeat(10_000));
	assert.equal(found.length, 10_000);
	assert.equal(found.at(-1)?.line, 10_000);
});
