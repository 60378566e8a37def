import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import exifr from 'exifr';
import sharp from 'sharp';
import { importOne, story } from './support/import-one.ts';
import { drawing, p, pictureRelation, wordFile } from './support/word-file.ts';
import { workplace } from './support/workplace.ts';

test('writes the numbers that Word makes by itself, and keeps header, hidden words and comments out', async (context) => {
	const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
	const { draft, sidecar } = await importOne(
		await workplace(context),
		'材料.docx',
		wordFile({
			body: [
				p('甲山小学结对帮扶工作总结', '<w:jc w:val="center"/>'),
				p('工作开展情况', numbered),
				p(story),
				p('今后打算', numbered),
				`<w:p><w:r><w:t>继续做好帮扶工作。</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏的话</w:t></w:r></w:p>`,
				p('甲山小学', '<w:jc w:val="right"/>'),
				p('2022年12月30日', '<w:jc w:val="right"/>'),
			].join(''),
			more: {
				'word/header1.xml': `<w:hdr xmlns:w="x">${p('某某县教育局文件')}</w:hdr>`,
				'word/comments.xml': `<w:comments xmlns:w="x">${p('这里要改')}</w:comments>`,
			},
		}),
	);
	assert.match(draft, /^title: 甲山小学结对帮扶工作总结$/m);
	assert.match(draft, /^date: 2022-12-30$/m);
	assert.match(draft, /^## 一、工作开展情况$/m);
	assert.match(draft, /^## 二、今后打算$/m);
	assert.doesNotMatch(draft, /隐藏的话|教育局文件|这里要改/);
	const rules = sidecar.removed.map(({ rule }) => rule);
	assert.deepEqual(rules.sort(), ['hidden', 'word-comment', 'word-header']);
});

test('keeps tables of Word', async (context) => {
	const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
	const table = `<w:tbl><w:tr>${cell('学校')}${cell('节数')}</w:tr><w:tr>${cell('甲山小学')}${cell('8')}</w:tr></w:tbl>`;
	const { draft } = await importOne(
		await workplace(context),
		'表.docx',
		wordFile({ body: p(story) + table }),
	);
	assert.match(draft, /\| 学校\s+\| 节数 \|/);
	assert.match(draft, /\| 甲山小学 \| 8\s+\|/);
});

test('keeps the columns of a table whose cells span rows', async (context) => {
	const cell = (text: string, merge = '') =>
		`<w:tc>${merge ? `<w:tcPr><w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/></w:tcPr>` : ''}${p(text)}</w:tc>`;
	const table = `<w:tbl><w:tr>${cell('项目', 'restart')}${cell('上学期')}</w:tr><w:tr>${cell('', 'go')}${cell('10节')}</w:tr></w:tbl>`;
	const { draft } = await importOne(
		await workplace(context),
		'表.docx',
		wordFile({ body: p(story) + table }),
	);
	assert.match(draft, /\|\s+\| 10节 \|/);
});

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const shape = `<w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:txbxContent>${p('框里的字')}</w:txbxContent></wps:txbx></w:drawing>`;
const outside: readonly (readonly [name: string, xml: string, words: RegExp])[] = [
	[
		'a field',
		`<w:p><w:fldSimple w:instr="DATE">${run('框里的字')}</w:fldSimple></w:p>`,
		/框里的字/,
	],
	[
		'a formula',
		`<w:p>${run('共')}<m:oMath xmlns:m="x"><m:r><m:t>3+2</m:t></m:r></m:oMath>${run('节')}</w:p>`,
		/共3\\?\+2节/,
	],
	['a text box of a new Word', `<w:p><w:r>${shape}</w:r></w:p>`, /框里的字/],
	[
		'a text box whose older form is empty',
		`<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${shape}</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
		/框里的字/,
	],
	[
		'a character with its reading',
		`<w:p><w:r><w:ruby><w:rt>${run('jiǎ')}</w:rt><w:rubyBase>${run('甲')}</w:rubyBase></w:ruby></w:r>${run('山的字')}</w:p>`,
		/甲山的字/,
	],
];
for (const [name, xml, words] of outside) {
	test(`reads the words of ${name}`, async (context) => {
		const { draft } = await importOne(
			await workplace(context),
			'字.docx',
			wordFile({ body: p(story) + xml }),
		);
		assert.match(draft, words);
		assert.doesNotMatch(draft, /jiǎ/);
	});
}

test('takes the red head of an official paper for its issuer, not for its title', async (context) => {
	const center = '<w:jc w:val="center"/>';
	const { draft, sidecar } = await importOne(
		await workplace(context),
		'红头.docx',
		wordFile({
			body: [
				p('甲山县教育局文件', center),
				p('甲教发〔2022〕8号', center),
				p('甲山县2022年城乡学校', center),
				p('结对帮扶工作总结', center),
				p(story),
			].join(''),
		}),
	);
	assert.match(draft, /^title: 甲山县2022年城乡学校结对帮扶工作总结$/m);
	assert.match(draft, /^ {2}publisher: 甲山县教育局$/m);
	assert.deepEqual(
		sidecar.bylines.map(({ field }) => field),
		['publisher', 'number'],
	);
});

test('takes the words below a picture for its description', async (context) => {
	const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
		.png()
		.toBuffer();
	const { draft } = await importOne(
		await workplace(context),
		'图.docx',
		wordFile({
			body: p(story) + drawing('i1') + p('图1 送教现场', '<w:jc w:val="center"/>'),
			relations: pictureRelation('i1', 'media/a.png'),
			more: { 'word/media/a.png': photo },
		}),
	);
	assert.match(draft, /!\[送教现场\]\([^)]+\)\n\n图1 送教现场/);
});

test('encodes pictures anew, without the place where they were taken', async (context) => {
	const place = await workplace(context);
	const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'green' } })
		.jpeg()
		.withExif({
			IFD0: { Make: 'Kamera', Copyright: '某人' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 0/1 0/1' },
		})
		.toBuffer();
	assert.ok(await exifr.gps(photo));
	const { draft, names } = await importOne(
		place,
		'照片.docx',
		wordFile({
			body: p(story) + drawing('i1'),
			relations: pictureRelation('i1', 'media/a.jpg'),
			more: { 'word/media/a.jpg': photo },
		}),
	);
	const name = names.find((one) => one.endsWith('.jpg')) ?? '';
	const written = await readFile(path.join(place.out, name));
	assert.equal(await exifr.gps(written), undefined);
	assert.doesNotMatch(written.toString('latin1'), /Kamera/);
	assert.match(draft, /!\[（待补：图片说明）\]\(\.\/[a-z0-9-]+-1\.jpg\)/);
});
