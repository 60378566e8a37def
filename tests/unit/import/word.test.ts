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

test('says the words of a cell that spans rows in each of them, and its figures once', async (context) => {
	const cell = (text: string, merge = '') =>
		`<w:tc>${merge ? `<w:tcPr><w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/></w:tcPr>` : ''}${p(text)}</w:tc>`;
	const table = `<w:tbl><w:tr>${cell('春季', 'restart')}${cell('语文')}${cell('12节', 'restart')}</w:tr><w:tr>${cell('', 'go')}${cell('数学')}${cell('', 'go')}</w:tr></w:tbl>`;
	const { draft } = await importOne(
		await workplace(context),
		'表.docx',
		wordFile({ body: p(story) + table }),
	);
	assert.match(draft, /\| 春季 \| 数学 \|\s+\|/);
	assert.match(draft, /“12节”一格管着 2 行/);
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

test('a picture that is not there leaves a sign, which is asked about', async (context) => {
	const body = p(story) + drawing('none');
	const place = await workplace(context);
	const { draft, sidecar } = await importOne(place, '图.docx', wordFile({ body }));
	assert.match(draft, /〓/);
	assert.ok(sidecar.doubts.some((doubt) => doubt.includes('写成了“〓”')));
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

const styles = (...rules: readonly string[]) => ({
	'word/styles.xml': `<w:styles xmlns:w="x">${rules.join('')}</w:styles>`,
});
const styled = (text: string, properties: string) =>
	`<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

test('leaves out what is struck out or hidden, also by a style, and says so', async (context) => {
	const { draft, sidecar } = await importOne(
		await workplace(context),
		'改.docx',
		wordFile({
			body: [
				p(story),
				`<w:p>${run('赠书')}${styled('300', '<w:dstrike/>')}${run('30册，')}${styled('没有划掉', '<w:strike w:val="0"/>')}</w:p>`,
				`<w:p>${run('课后评课。')}${styled('内部的话', '<w:rStyle w:val="Inner"/>')}${styled('看得见', '<w:rStyle w:val="Inner"/><w:vanish w:val="false"/>')}</w:p>`,
				p('划掉的一段', '<w:pStyle w:val="Old"/>'),
			].join(''),
			more: styles(
				'<w:style w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>',
				'<w:style w:styleId="Inner"><w:basedOn w:val="Hidden"/></w:style>',
				'<w:style w:styleId="Old"><w:rPr><w:strike/></w:rPr></w:style>',
			),
		}),
	);
	assert.match(draft, /赠书30册，没有划掉/);
	assert.match(draft, /课后评课。看得见/);
	assert.doesNotMatch(draft, /300|内部的话|划掉的一段/);
	const said = sidecar.questions.filter(({ text }) => text.startsWith('没有带进正文'));
	assert.deepEqual(
		said.map(({ text, quotes }) => [text, quotes.map(({ quote }) => quote)]),
		[
			['没有带进正文（划掉的字，2 处），是正文就请补回。', ['300', '划掉的一段']],
			['没有带进正文（隐藏的字，1 处），是正文就请补回。', ['内部的话']],
		],
	);
	assert.ok(said.every(({ text }) => sidecar.doubts.includes(text) && draft.includes(text)));
});

test('a list that begins anew begins with its first number', async (context) => {
	const item = (text: string, list: number) =>
		p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
	const { draft } = await importOne(
		await workplace(context),
		'表.docx',
		wordFile({
			body: [p(story), item('上课', 1), item('评课', 1), item('家访', 2), item('座谈', 2)].join(''),
			more: {
				'word/numbering.xml':
					'<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>',
			},
		}),
	);
	const numbers = [...draft.matchAll(/^(\d)\\?\.(\S+)/gm)].map(
		([, number, words]) => `${number}${words}`,
	);
	assert.deepEqual(numbers, ['1上课', '2评课', '1家访', '2座谈']);
});

const box = (state: number) =>
	`<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${state}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const control = (state: number, sign: string) =>
	`<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${state}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(sign)}</w:sdtContent></w:sdt>`;
const symbol = (code: string) => `<w:r><w:sym w:font="Wingdings 2" w:char="${code}"/></w:r>`;
const letter = (written: string) =>
	`<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/></w:rPr><w:t>${written}</w:t></w:r>`;
const signed = (written: string) => styled(written, '<w:rStyle w:val="Sign"/>');
const signStyle =
	'<w:style w:styleId="Sign"><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr></w:style>';
for (const [name, ticked, empty] of [
	['of a form', box(1), box(0)],
	['of a control', control(1, '☑'), control(0, '☐')],
	['made of symbols', symbol('F052'), symbol('F0A3')],
	['made of symbols by their letters', symbol('0052'), symbol('00A3')],
	['made of characters of a symbol font', run('\uf0fe'), run('\uf0a8')],
	['made of letters in a symbol font', letter('R'), letter('£')],
	['made of letters in the font of a style', signed('R'), signed('£')],
] as const) {
	test(`ticked and empty boxes ${name} stay what they are`, async (context) => {
		const { draft } = await importOne(
			await workplace(context),
			'表.docx',
			wordFile({
				body: `${p(story)}<w:p>${ticked}${run('去了')}${empty}${run('没有去')}</w:p>`,
				more: styles(signStyle),
			}),
		);
		assert.match(draft, /☑去了☐没有去/);
	});
}

test('the last item of a list is no heading of what follows the list', async (context) => {
	const lines = ['1.座谈1次', '2.家访3户', '来回路上走了三个小时，晚上和住校生一起吃饭。'];
	const { draft } = await importOne(
		await workplace(context),
		'单.docx',
		wordFile({ body: [story, ...lines].map((line) => p(line)).join('') }),
	);
	assert.match(draft, /^2\\?\.家访3户$/m);
});

test('fractions and raised digits join no other digits', async (context) => {
	const math =
		'<m:oMath xmlns:m="x"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>';
	const raised = styled('2', '<w:vertAlign w:val="superscript"/>');
	const { draft } = await importOne(
		await workplace(context),
		'数.docx',
		wordFile({
			body: `${p(story)}<w:p>${run('认识')}${math}${run('，做题10')}${raised}${run('道')}</w:p>`,
		}),
	);
	assert.match(draft, /认识1\/2，做题10\^2道/);
});

const part = (name: string, ...inside: readonly string[]) =>
	`<m:${name}>${inside.map((one) => (/^</.test(one) ? one : `<m:r><m:t>${one}</m:t></m:r>`)).join('')}</m:${name}>`;
for (const [xml, words] of [
	[part('rad', part('deg'), part('e', '2')), '√2'],
	[part('rad', part('deg', '3'), part('e', '10')), '3√10'],
	[part('sSup', part('e', part('d', part('e', '1+2'))), part('sup', '2')), '(1+2)^2'],
	[part('sSubSup', part('e', 'x'), part('sub', '1'), part('sup', '2')), 'x_1^2'],
	[part('nary', part('sub', '1'), part('sup', '10'), part('e', '3')), '∫_1^10 3'],
	[part('f', part('num', 'a+b'), part('den', '2')), '(a+b)/2'],
] as const) {
	test(`a formula reads ${words} in one line`, async (context) => {
		const body = `${p(story)}<w:p><m:oMath xmlns:m="x">${xml}</m:oMath></w:p>`;
		const { draft } = await importOne(await workplace(context), '式.docx', wordFile({ body }));
		assert.ok(draft.replaceAll('\\', '').includes(`\n${words}\n`), draft);
	});
}

test('numbers raised by a style, and fractions made of raised and lowered ones, stay apart', async (context) => {
	const up = '<w:vertAlign w:val="superscript"/>';
	const down = '<w:vertAlign w:val="subscript"/>';
	const { draft } = await importOne(
		await workplace(context),
		'数.docx',
		wordFile({
			body: `${p(story)}<w:p>${run('做题10')}${styled('2', '<w:rStyle w:val="Up"/>')}${run('道，每人2')}${styled('1', up)}${run('/')}${styled('2', down)}${run('张')}</w:p>`,
			more: styles(`<w:style w:styleId="Up"><w:rPr>${up}</w:rPr></w:style>`),
		}),
	);
	assert.match(draft, /做题10\^2道，每人2 1\/2张/);
});

test('numbers come from the level of a style and from a list that a style names', async (context) => {
	const level = (at: number, label: string, more = '') =>
		`<w:lvl w:ilvl="${at}"><w:numFmt w:val="decimal"/>${more}<w:lvlText w:val="${label}"/></w:lvl>`;
	const { draft } = await importOne(
		await workplace(context),
		'表.docx',
		wordFile({
			body: [
				p(story),
				p('上课', '<w:pStyle w:val="One"/>'),
				p('评课', '<w:pStyle w:val="Two"/>'),
				p('家访', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
			].join(''),
			more: {
				...styles(
					...['One', 'Two'].map(
						(id) =>
							`<w:style w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
					),
				),
				'word/numbering.xml': `<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0">${level(0, '%1）', '<w:pStyle w:val="One"/>')}${level(1, '%1-%2）', '<w:pStyle w:val="Two"/>')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/>${level(0, '第%1项　')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
			},
		}),
	);
	assert.match(draft, /1）上课\n\n1-1）评课\n\n第1项　家访/);
});

for (const [format, numbers] of [
	['chineseCounting', ['一', '二']],
	['ideographTraditional', ['甲', '乙']],
	['decimalEnclosedCircle', ['①', '②']],
	['upperLetter', ['A', 'B']],
] as const) {
	test(`numbers of the format ${format} are written as Word shows them`, async (context) => {
		const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
		const { draft } = await importOne(
			await workplace(context),
			'单.docx',
			wordFile({
				body: p(story) + p('上课', numbered) + p('评课', numbered),
				more: {
					'word/numbering.xml': `<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="%1 "/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
				},
			}),
		);
		assert.ok(draft.includes(`${numbers[0]} 上课\n\n${numbers[1]} 评课`), draft);
	});
}

test('a title row over all columns stands above its table', async (context) => {
	const cell = (text: string, span = '') => `<w:tc>${span}${p(text)}</w:tc>`;
	const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
	const table = `<w:tbl>${row(cell('送课统计', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'))}${row(cell('学科'), cell('节数'))}${row(cell('语文'), cell('3'))}</w:tbl>`;
	const { draft } = await importOne(
		await workplace(context),
		'表.docx',
		wordFile({ body: p(story) + table }),
	);
	assert.match(draft, /送课统计\n\n\| 学科 \| 节数 \|/);
});

for (const [name, more] of [
	['header', { 'word/header1.xml': `<w:hdr xmlns:w="x">${p('内 部 资 料')}</w:hdr>` }],
	['footer', { 'word/footer2.xml': `<w:ftr xmlns:w="x">${p('征求意见稿，请勿外传')}</w:ftr>` }],
	[
		'watermark',
		{
			'word/header1.xml': `<w:hdr xmlns:w="x" xmlns:v="y"><w:p><w:r><w:pict><v:shape><v:textpath string="草稿"/></v:shape></w:pict></w:r></w:p></w:hdr>`,
		},
	],
] as const) {
	test(`a ${name} that says the paper is not for everybody stops the import with a question`, async (context) => {
		const place = await workplace(context);
		const file = await place.put('内.docx', wordFile({ body: p(story), more }));
		const { code, errors } = await place.run(file, '--yes');
		assert.equal(code, 1);
		assert.match(errors, /像是不对外公开的，或者还没有定稿，没有导入/);
		assert.deepEqual(await place.written(), []);
	});
}

test('a header that names the school stops nothing', async (context) => {
	const more = { 'word/header1.xml': `<w:hdr xmlns:w="x">${p('甲山小学校报')}</w:hdr>` };
	await importOne(await workplace(context), '报.docx', wordFile({ body: p(story), more }));
});

test('keeps bold and italic words, also by a style, beside Chinese marks and blanks', async (context) => {
	const { draft } = await importOne(
		await workplace(context),
		'粗.docx',
		wordFile({
			body: `${p(story)}<w:p>${run('学校')}${styled('“组团式” ', '<w:b/>')}${run('送教，')}${styled('全部', '<w:rStyle w:val="Em"/>')}${run('做到；')}${styled('斜体', '<w:i/>')}${styled('不粗', '<w:b w:val="0"/>')}</w:p>`,
			more: styles('<w:style w:styleId="Em"><w:rPr><w:b/></w:rPr></w:style>'),
		}),
	);
	assert.match(draft, /学校\*\*“组团式”\*\* ?送教，\*\*全部\*\*做到；\*斜体\*不粗/);
});

test('a box that is a cell of its own is one in the draft', async (context) => {
	const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`;
	const box = `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="x"><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${cell('☒')}</w:sdtContent></w:sdt>`;
	const table = `<w:tbl><w:tr>${cell('上课')}${box}</w:tr><w:tr>${cell('听课')}${cell('没有')}</w:tr></w:tbl>`;
	const { draft } = await importOne(
		await workplace(context),
		'表.docx',
		wordFile({ body: p(story) + table }),
	);
	assert.match(draft, /\| 上课 \| ☑\s+\|/);
});

test('a control around a whole form keeps its words and each of its boxes', async (context) => {
	const form = `<w:sdt><w:sdtPr/><w:sdtContent><w:p>${control(1, '☒')}${run('去了')}${control(0, '☐')}${run('没有去')}</w:p></w:sdtContent></w:sdt>`;
	const { draft } = await importOne(
		await workplace(context),
		'表.docx',
		wordFile({ body: p(story) + form }),
	);
	assert.match(draft, /☑去了☐没有去/);
});

test('a table that cannot be kept is asked about where its cells were merged', async (context) => {
	const merge = (how: string) => `<w:tcPr><w:vMerge${how}/></w:tcPr>`;
	const cell = (words: string, more = '') => `<w:tc>${more}${p(words)}</w:tc>`;
	const table = `<w:tbl><w:tr>${cell('春季', merge(' w:val="restart"'))}${cell('语文3节')}<w:tc>${drawing('i1')}</w:tc></w:tr><w:tr>${cell('', merge(''))}${cell('数学4节')}${cell('')}</w:tr></w:tbl>`;
	const { sidecar } = await importOne(
		await workplace(context),
		'表.docx',
		wordFile({ body: p(story) + table, relations: pictureRelation('i1', 'media/a.png') }),
	);
	assert.ok(sidecar.doubts.some((doubt) => /表格没有照原样带来，里面“春季”管着几行/.test(doubt)));
});

test('a row that begins below the second column keeps its cells there', async (context) => {
	const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`;
	const table = `<w:tbl><w:tr>${cell('年级')}${cell('学科')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('数学')}</w:tr></w:tbl>`;
	const { draft } = await importOne(
		await workplace(context),
		'表.docx',
		wordFile({ body: p(story) + table }),
	);
	assert.match(draft, /\|\s+\| 数学 \|/);
});

test('a ticked box of a control is ticked, whatever sign it shows', async (context) => {
	const { draft } = await importOne(
		await workplace(context),
		'表.docx',
		wordFile({ body: `${p(story)}<w:p>${control(1, '☒')}${run('去了')}</w:p>` }),
	);
	assert.match(draft, /☑去了/);
});

test('a caption is no heading, bold and with a style of its own', async (context) => {
	const { draft } = await importOne(
		await workplace(context),
		'图.docx',
		wordFile({
			body: `${p('甲山小学到乙水小学送教', '<w:jc w:val="center"/>')}${p(story)}<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${styled('图1 送教现场', '<w:b/>')}</w:p>${p(story)}`,
			more: styles('<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>'),
		}),
	);
	assert.doesNotMatch(draft, /^#/m);
});

test('the figure of a table is that of its cell, not of the remark beside it', async (context) => {
	const row = (...cells: readonly string[]) =>
		`<w:tr>${cells.map((words) => `<w:tc>${p(words)}</w:tc>`).join('')}</w:tr>`;
	const { draft } = await importOne(
		await workplace(context),
		'表.docx',
		wordFile({
			body: `${p(story)}<w:tbl>${row('项目', '完成', '备　注')}${row('讲座', '3场', '原定讲座5场')}${row('听课', '12节', '其中听课2节在线上')}</w:tbl>`,
		}),
	);
	const values = [...draft.matchAll(/- value: (.*)\n\s*unit: (.*)/g)].map(
		([, value, unit]) => `${value}${unit}`,
	);
	assert.deepEqual(values.sort(), ['12节', '2节', '3场']);
});

test('the summary tells what happened: no weather, no byline, no printer', async (context) => {
	const { draft } = await importOne(
		await workplace(context),
		'文.docx',
		wordFile({
			body: [
				p('甲山小学到乙水小学送教', '<w:jc w:val="center"/>'),
				p('清晨的山里下着小雨，山路弯弯曲曲，车子开得很慢，谁也不知道几点能够走到。'),
				p('本报讯（记者 某某）2022年3月4日，甲山小学的教师到乙水小学上了2节示范课。'),
				p('甲山县教育局办公室2022年3月8日印发'),
			].join(''),
		}),
	);
	assert.match(draft, /^summary: 2022年3月4日，甲山小学的教师到乙水小学上了2节示范课。$/m);
});

test('white words on white paper are hidden, also by their style; on a colour they are seen', async (context) => {
	const white = '<w:color w:val="FFFFFF"/>';
	const { draft, sidecar } = await importOne(
		await workplace(context),
		'白.docx',
		wordFile({
			body: [
				p('甲山小学到乙水小学送教', '<w:jc w:val="center"/>'),
				`<w:p>${styled('两校老师坐在一起。', '')}${styled('捐款5万元', white)}</w:p>`,
				p('捐款6万元', '<w:pStyle w:val="W"/>'),
				`<w:tbl><w:tr><w:tc><w:p>${styled('表头', white)}</w:p></w:tc></w:tr></w:tbl>`,
			].join(''),
			more: styles(`<w:style w:styleId="W"><w:rPr>${white}</w:rPr></w:style>`),
		}),
	);
	assert.doesNotMatch(draft, /捐款/);
	assert.match(draft, /表头/);
	assert.match(JSON.stringify(sidecar), /捐款5万元.*捐款6万元/);
});

const fill = (colour: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;
const ink = (colour: string) => `<w:color w:val="${colour}"/>`;
const twice = styles(
	'<w:style w:styleId="Inner"><w:rPr><w:vanish/></w:rPr></w:style>',
	'<w:style w:styleId="Outer"><w:rPr><w:vanish/></w:rPr></w:style>',
);
const cellOn = (colour: string, words: string) =>
	`<w:tbl><w:tr><w:tc><w:tcPr>${fill(colour)}</w:tcPr><w:p>${words}</w:p></w:tc></w:tr></w:tbl>`;
for (const [name, body, isSeen] of [
	['of one point', `<w:p>${styled('某些字', '<w:sz w:val="2"/>')}</w:p>`, false],
	['of five points', `<w:p>${styled('某些字', '<w:sz w:val="10"/>')}</w:p>`, true],
	['nearly as white as the paper', `<w:p>${styled('某些字', ink('FEFEFE'))}</w:p>`, false],
	[
		'blue on their own blue',
		`<w:p>${styled('某些字', ink('1F4E79') + fill('1F4E79'))}</w:p>`,
		false,
	],
	[
		'white on their own blue',
		`<w:p>${styled('某些字', ink('FFFFFF') + fill('1F4E79'))}</w:p>`,
		true,
	],
	[
		'yellow under a yellow marker',
		`<w:p>${styled('某些字', `${ink('FFFF00')}<w:highlight w:val="yellow"/>`)}</w:p>`,
		false,
	],
	[
		'red in a red paragraph',
		`<w:p><w:pPr>${fill('C00000')}</w:pPr>${styled('某些字', ink('C00000'))}</w:p>`,
		false,
	],
	['grey in a grey cell', cellOn('D9D9D9', styled('某些字', ink('D9D9D9'))), false],
	['white in a grey cell', cellOn('808080', styled('某些字', ink('FFFFFF'))), true],
	[
		'in a drawing that is hidden',
		`<w:p><w:r><w:drawing><wp:docPr id="1" name="b" hidden="1"/><w:txbxContent>${p('某些字')}</w:txbxContent></w:drawing></w:r></w:p>`,
		false,
	],
	[
		'that the style of their table hides',
		`<w:tbl><w:tblPr><w:tblStyle w:val="Inner"/></w:tblPr><w:tr><w:tc>${p('某些字')}</w:tc></w:tr></w:tbl>`,
		false,
	],
	[
		'that two styles hide, which show them again',
		`<w:p><w:pPr><w:pStyle w:val="Outer"/></w:pPr>${styled('某些字', '<w:rStyle w:val="Inner"/>')}</w:p>`,
		true,
	],
] as const) {
	test(`words ${name} are ${isSeen ? 'seen' : 'hidden, and a doubt says so'}`, async (context) => {
		const { draft } = await importOne(
			await workplace(context),
			'字.docx',
			wordFile({ body: p(story) + body, more: twice }),
		);
		assert.equal(draft.includes('某些字'), isSeen);
		assert.equal(/^ {2}- 没有带进正文（隐藏的字，1 处）/m.test(draft), !isSeen);
	});
}

test('the mark of a note stands before its first words', async (context) => {
	const { draft } = await importOne(
		await workplace(context),
		'注.docx',
		wordFile({
			body: `<w:p>${run(story)}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
			more: {
				'word/footnotes.xml': `<w:footnotes xmlns:w="x"><w:footnote w:id="2">${p('其中线上1节。')}${p('另有说明。')}</w:footnote></w:footnotes>`,
			},
		}),
	);
	assert.match(draft, /^〔1〕其中线上1节。\n\n另有说明。$/m);
});

test('an item behind the items of another list is no heading', async (context) => {
	const { draft } = await importOne(
		await workplace(context),
		'单.html',
		`<p>${story}</p><p>1.语文组：</p><ul><li>《草原》</li></ul><p>2.数学组：《分数》</p><p>来回路上走了三个小时，晚上和住校生一起吃饭。</p>`,
	);
	assert.doesNotMatch(draft, /^#/m);
});
