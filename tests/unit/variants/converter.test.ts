import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createConverter } from '#variants/converter.ts';

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

test('words stay Mainland words: 支援 is a role and does not become 支持', () => {
	assert.equal(convert('支援学校、软件、信息'), '支援學校、軟件、信息');
});

test('a surname before a title stays', () => {
	assert.equal(convert('于老师和范校长、余主任'), '于老師和范校長、余主任');
	assert.equal(convert('于是示范30余节'), '於是示範30餘節');
});

test('text without Chinese characters comes back as it is', () => {
	assert.equal(convert('2021-10-08 · 12 PDF'), '2021-10-08 · 12 PDF');
});

test('a word that ends like a surname is a word, even before a title', () => {
	assert.equal(convert('示范教师、其余老师，关于校长'), '示範教師、其餘老師，關於校長');
	assert.equal(convert('会后教师座谈'), '會後教師座談');
});

test('what the dictionaries cut in the wrong place comes out right', () => {
	assert.equal(convert('两校签协议，标签写“抽签”'), '兩校簽協議，標籤寫「抽籤」');
	assert.equal(convert('慈溪市2001年秋发过通知'), '慈溪市2001年秋發過通知');
	assert.equal(convert('教研开放周，用汇总数'), '教研開放週，用彙總數');
});
