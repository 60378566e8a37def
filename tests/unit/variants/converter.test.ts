import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { createConverter } from '#variants/converter.ts';
import corrections from '#variants/corrections.json' with { type: 'json' };
import { pairsOf } from '#variants/pairs.ts';
import places from '#variants/places.json' with { type: 'json' };

const convert = createConverter([
	'范家庄小学',
	'远洋小学',
	'三里后街小学',
	'台前县实验小学',
	'云南路小学',
]);

test('a name keeps the characters that are names, and converts the others', () => {
	assert.equal(convert('范家庄小学'), '范家莊小學');
	assert.equal(convert('三里后街小学'), '三里后街小學');
	assert.equal(convert('台前县实验小学'), '台前縣實驗小學');
	assert.equal(convert('远洋小学'), '遠洋小學');
	assert.equal(convert('云南路小学'), '雲南路小學');
});

test('the same characters are converted where they are no names', () => {
	assert.equal(convert('在三里后街小学里面，课后示范'), '在三里后街小學裡面，課後示範');
});

test('a word before a name does not swallow the first character of the name', () => {
	assert.equal(convert('模范家庄小学'), '模範家莊小學'.replace('範', '范'));
});

test('quotation marks are those of the script also where a script fills in the words', () => {
	assert.equal(convert('“{one}”'), '「{one}」');
});

test('words stay Mainland words: 支援 is a role and does not become 支持', () => {
	assert.equal(convert('支援学校、软件、信息'), '支援學校、軟件、信息');
});

test('a surname before a title stays', () => {
	assert.equal(convert('于老师和范校长、余主任'), '于老師和范校長、余主任');
	assert.equal(convert('于是示范30余节'), '於是示範30餘節');
});

test('within a year or a number is no distance', () => {
	assert.equal(convert('一年多里派教师去了三次'), '一年多裡派教師去了三次');
	assert.equal(convert('一个数里的部分'), '一個數裡的部分');
	assert.equal(
		convert('加在一起的数里最低的、能一起取的数里'),
		'加在一起的數裡最低的、能一起取的數裡',
	);
	assert.equal(convert('走了数里'), '走了數里');
});

test('text without Chinese characters comes back as it is', () => {
	assert.equal(convert('2021-10-08 · 12 PDF'), '2021-10-08 · 12 PDF');
});

test('a word that ends like a surname is a word, even before a title', () => {
	assert.equal(convert('示范教师、其余老师，关于校长'), '示範教師、其餘老師，關於校長');
	assert.equal(convert('会后教师座谈'), '會後教師座談');
});

test('what the dictionaries lack or cut in the wrong place comes out right', () => {
	assert.equal(convert('两校签协议，标签写“抽签”'), '兩校簽協議，標籤寫「抽籤」');
	assert.equal(convert('慈溪市2001年秋发过通知'), '慈溪市2001年秋發過通知');
	assert.equal(convert('教研开放周，用汇总数'), '教研開放週，用彙總數');
});

for (const [file, atLeast] of [
	['phrases', 900],
	['sentences', 200],
] as const) {
	test(`the reviewed ${file} come out as they are written down`, () => {
		const lines = casesIn(`tests/fixtures/variants/${file}.txt`);
		assert.ok(lines.length > atLeast);
		for (const [source, wanted] of lines) assert.equal(convert(source), wanted);
	});
}

test('a phrase stays the same inside a sentence', () => {
	const phrases = casesIn('tests/fixtures/variants/phrases.txt');
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 4 }), (some) => {
			const text = (side: 0 | 1) => some.map((phrase) => phrase[side]).join('，');
			assert.equal(convert(text(0)), text(1));
		}),
	);
});

test('names of places are protected like names of schools', () => {
	const inPlaces = createConverter(['新干县', '台前县', '余姚市', '三里河区']);
	assert.equal(inPlaces('全新干县、台前县'), '全新干縣、台前縣');
	assert.equal(inPlaces('余姚市和三里河区里的学校'), '餘姚市和三里河區裡的學校');
});

test('a place in the name of a school keeps its own characters', () => {
	const inSchools = createConverter(['余姚市三里小学', '郁南县余村小学', '新干县里仁小学']);
	assert.equal(inSchools('余姚市三里小学'), '餘姚市三里小學');
	assert.equal(inSchools('郁南县余村小学'), '鬱南縣余村小學');
	assert.equal(inSchools('新干县里仁小学'), '新干縣里仁小學');
});

test('a name keeps its length in characters where one of them takes two units', () => {
	assert.equal(createConverter(['暅村小学'])('在暅村小学'), '在𣈶村小學');
});

test('every correction is as long as what it corrects, and is given once', () => {
	const pairs = [...corrections, ...places].flatMap((group) => pairsOf(group.pairs));
	for (const [word, value] of pairs) assert.equal(word.length, value.length, word);
	assert.equal(new Set(pairs.map(([word]) => word)).size, pairs.length);
});

function casesIn(file: string): [source: string, wanted: string][] {
	return readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => {
			const [source = '', wanted = ''] = line.split('|');
			return [source, wanted];
		});
}
