import assert from 'node:assert/strict';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { test, type TestContext } from 'node:test';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { writeFiles } from '#import/source/write-files.ts';
import { drawing, p, pictureRelation, wordFile } from './support/word-file.ts';
import { workplace, type Workplace } from './support/workplace.ts';

const story = '2022年3月4日，甲山小学到乙水小学送教。'.repeat(3);

/** The file is refused in Chinese, and nothing is left behind. */
async function refuses(place: Workplace, file: string, words: RegExp): Promise<void> {
	const { code, errors } = await place.run(file, '--yes');
	assert.equal(code, 1);
	assert.match(errors, words);
	assert.doesNotMatch(errors, /导入时出错|at .*\.ts:/);
	assert.deepEqual(await place.written(), []);
}

const cases: readonly (readonly [
	name: string,
	file: string,
	content: () => string | Uint8Array | Promise<Uint8Array>,
	words: RegExp,
])[] = [
	['an empty file', '空.txt', () => '', /文件是空的/],
	['a file of blanks', '空白.txt', () => ' \n \n', /没有文字/],
	['text with NUL characters', '坏.txt', () => `${story}\0${story}`, /空字符/],
	['10 MB of text', '大.txt', () => story.repeat(60_000), /MB/],
	[
		'5,000 nested lists in HTML',
		'深.html',
		() => `${'<ul><li>'.repeat(5000)}${story}`,
		/一层套一层/,
	],
	['5,000 nested quotes in Markdown', '深.md', () => `${'> '.repeat(5000)}${story}`, /一层套一层/],
	[
		'a truncated Word file',
		'断.docx',
		() => wordFile({ body: p(story) }).subarray(0, 600),
		/不完整|损坏/,
	],
	[
		'a Word file with macros',
		'宏.docx',
		() => wordFile({ body: p(story), more: { 'word/vbaProject.bin': 'x' } }),
		/宏/,
	],
	[
		'a Word file with a document type',
		'实体.docx',
		() =>
			wordFile({
				body: p(story),
				more: { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' },
			}),
		/DTD/,
	],
	['an encrypted Word file', '密.docx', () => encrypted(), /密码/],
	['an old Word file without LibreOffice', '旧.doc', () => compound(), /LibreOffice/],
	[
		'a sheet that is called a Word file',
		'表.docx',
		() => zipSync({ 'xl/workbook.xml': new Uint8Array(1) }),
		/Excel/,
	],
	[
		'an archive that is called a Word file',
		'包.docx',
		() => zipSync({ 'a.txt': new Uint8Array(1) }),
		/压缩包/,
	],
	[
		'a picture that is called text',
		'图.txt',
		() =>
			sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
				.png()
				.toBuffer(),
		/不支持这种文件/,
	],
	[
		'bytes in no encoding',
		'乱.txt',
		() => Uint8Array.from({ length: 4000 }, (_, index) => 0x80 + ((index * 97) % 127)),
		/编码/,
	],
	[
		'5,000 nested tables in a Word file',
		'深.docx',
		() => wordFile({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(5000)}${p(story)}` }),
		/一层套一层/,
	],
	['a Word file without text', '无字.docx', () => wordFile({ body: '<w:p/>' }), /没有文字/],
	[
		'a page of nothing but chrome',
		'框.html',
		() => '<html><body><script>var a=1</script><nav>首页 新闻</nav></body></html>',
		/没有剩下正文|没有文字/,
	],
];

for (const [name, file, content, words] of cases) {
	test(`refuses ${name}`, async (context) => {
		const place = await workplace(context);
		await refuses(place, await place.put(file, await content()), words);
	});
}

test('refuses a zip bomb before unpacking it', async (context) => {
	const place = await workplace(context);
	const bomb = claimSize(wordFile({ body: p(story) }), 3_000_000_000);
	const before = process.memoryUsage.rss();
	await refuses(place, await place.put('炸弹.docx', bomb), /压缩炸弹/);
	assert.ok(process.memoryUsage.rss() - before < 150 * 1024 * 1024);
});

test('refuses a picture of 20,000 by 20,000 points without decoding it', async (context) => {
	const place = await workplace(context);
	const picture = pictureHead(20_000, 20_000);
	const file = wordFile({
		body: p(story) + drawing('i1'),
		relations: pictureRelation('i1', 'media/big.png'),
		more: { 'word/media/big.png': picture },
	});
	await refuses(place, await place.put('大图.docx', file), /20000×20000/);
});

test('refuses a folder without a page, and one with several', async (context) => {
	const place = await workplace(context);
	await mkdir(path.join(place.folder, '空文件夹'));
	await refuses(place, path.join(place.folder, '空文件夹'), /文件夹/);
	await place.put('a.html', story);
	await place.put('b.html', story);
	await refuses(place, place.folder, /2 个网页/);
});

test('refuses what is not there', async (context) => {
	const place = await workplace(context);
	await refuses(place, path.join(place.folder, '没有.txt'), /找不到/);
	await refuses(place, path.join(place.folder, `${'长'.repeat(400)}.txt`), /文件名太长/);
});

test('says so where it may not write', async (context: TestContext) => {
	const place = await workplace(context);
	const file = await place.put('好.txt', story);
	await place.put('drafts', '这里是一个文件');
	const { code, errors } = await place.run(file, '--yes');
	assert.equal(code, 1);
	assert.match(errors, /已经存在|不是文件夹|没有写入/);
});

test('takes back what it has written when a later file cannot be written', async (context) => {
	const place = await workplace(context);
	await place.put('wall', '这里是一个文件');
	const files = [
		{ file: 'first.md', content: 'x' },
		{ file: 'wall/second.md', content: 'x' },
	];
	await assert.rejects(writeFiles(place.folder, files), /不是文件夹|已经存在/);
	assert.deepEqual(await readdir(place.folder), ['wall']);
});

test('takes names with emoji, in NFD and of 200 characters, and never leaves the folder', async (context) => {
	const place = await workplace(context);
	const names = [
		'报告🎉.txt',
		'café 结对.txt'.normalize('NFD'),
		`${'甲'.repeat(60)}.txt`,
		'..结对..txt',
	];
	for (const [index, name] of names.entries()) {
		const { code } = await place.run(await place.put(name, `${story}第${index + 1}次。`), '--yes');
		assert.equal(code, 0);
	}
	const written = await place.written();
	assert.equal(written.filter((name) => name.endsWith('.md')).length, names.length);
	for (const name of written) assert.match(name, /^[a-z0-9-]+(?:\.import)?\.(?:md|json)$/);
});

test('does not read a picture outside of the folder of a page', async (context) => {
	const place = await workplace(context);
	await place.put(
		'geheim.png',
		await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
			.png()
			.toBuffer(),
	);
	await mkdir(path.join(place.folder, 'page'));
	const page = path.join('page', '页.html');
	await place.run(
		await place.put(
			page,
			`<html><body><p>${story}</p><img src="../geheim.png" alt="图上是什么"></body></html>`,
		),
		'--yes',
	);
	assert.ok((await place.written()).every((name) => !/\.(?:png|jpg)$/.test(name)));
});

test('takes YAML in the text for text', async (context) => {
	const place = await workplace(context);
	const { code } = await place.run(
		await place.put(
			'甲山小学的总结.md',
			`---\na: &a [x]\nb: *a\n---\n\n---\nkind: 假的\n---\n\n${story}`,
		),
		'--yes',
	);
	assert.equal(code, 0);
});

/** The head of a compound file and, for an encrypted one, the name of its stream. */
const compound = () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const encrypted = () => Buffer.concat([compound(), Buffer.from('EncryptedPackage', 'utf16le')]);

/** The beginning of a PNG that claims a size; its points never come. */
function pictureHead(width: number, height: number): Uint8Array {
	const size = Buffer.alloc(8);
	size.writeUInt32BE(width, 0);
	size.writeUInt32BE(height, 4);
	const head = Buffer.concat([Buffer.from('IHDR'), size, Buffer.from([8, 2, 0, 0, 0])]);
	return Buffer.concat([
		Buffer.from('89504e470d0a1a0a', 'hex'),
		chunk(head),
		chunk(Buffer.concat([Buffer.from('IDAT'), deflateSync(Buffer.alloc(64))])),
		chunk(Buffer.from('IEND')),
	]);
}

function chunk(named: Buffer): Buffer {
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(named.length - 4);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}

/** The same archive with a directory that claims the size for each of its parts. */
function claimSize(archive: Uint8Array, size: number): Uint8Array {
	const bytes = Buffer.from(archive);
	const signature = Buffer.from('504b0102', 'hex');
	for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 4)) {
		bytes.writeUInt32LE(size, at + 24);
	}
	return bytes;
}
