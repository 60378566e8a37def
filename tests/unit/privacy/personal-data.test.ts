import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findPersonalData } from '#privacy/personal-data.ts';

test('shows the words as they were written and where they stand', () => {
	const text = '聯絡：１３８-０７７５-１２３４，謝謝。';
	const [found] = findPersonalData(text);
	assert.equal(found?.rule, 'mobile');
	assert.equal(found.text, '１３８-０７７５-１２３４');
	assert.equal(text.slice(found.offset, found.offset + found.text.length), found.text);
});

test('keeps offsets right behind characters that are left out', () => {
	const text = '\u200b\u200b\ufe0f前文𝟏\u200b3807751234';
	const [found] = findPersonalData(text);
	assert.equal(found?.text, '𝟏\u200b3807751234');
});

test('么 is read as the 幺 of a telephone number, and stays 么 in 什么', () => {
	const errors = (text: string) => findPersonalData(text).map(({ rule }) => rule);
	assert.deepEqual(errors('電話：么三八零零五七七三九六'), ['mobile']);
	assert.deepEqual(errors('电话：幺三八零零五七七三九六'), ['mobile']);
	assert.deepEqual(errors('什么同学会这么做'), []);
});

test('reports one place once', () => {
	const found = findPersonalData('三年级2班陈可欣同学');
	assert.deepEqual(
		found.map(({ rule, text }) => `${rule} ${text}`),
		['class-and-name 三年级2班陈可欣同学'],
	);
});

test('names each pupil of a list', () => {
	const found = findPersonalData('三年级2班陈可欣、黄子轩和林雨桐参加');
	assert.deepEqual(
		found.map(({ text }) => text),
		['三年级2班陈可欣', '黄子轩', '林雨桐'],
	);
});

test('knows an identity number by its checksum and its day of birth', () => {
	const rules = (text: string) => findPersonalData(text).map(({ rule }) => rule);
	assert.deepEqual(rules('11010519491231002X'), ['id-card']);
	assert.deepEqual(rules('110105194912310021'), ['id-card-like']);
	assert.deepEqual(rules('11010519490230002X'), []);
	assert.deepEqual(rules('99010519491231002X'), []);
});

test('takes no digits of a checksum or an address for a telephone number', () => {
	assert.deepEqual(
		findPersonalData('sha256: 13812345678abcdef0123456789abcdef0123456789abcdef0123456789abc'),
		[],
	);
	assert.deepEqual(findPersonalData('https://a.example/13812345678.html'), []);
	assert.equal(findPersonalData('https://a.example/?tel=13812345678').length, 1);
});

test('says what is wrong and what to do, in Chinese', () => {
	for (const { message, hint } of findPersonalData('陈可欣同学 13812345678 桂R12345')) {
		assert.match(message, /\p{Script=Han}.*。$/u);
		assert.match(hint, /\p{Script=Han}.*。$/u);
	}
});

test('finds a number wherever it stands among other words', () => {
	const words = fc.stringMatching(/^[一-龥，。、（）\n ]{0,30}$/);
	fc.assert(
		fc.property(words, words, (before, after) => {
			assert.ok(
				findPersonalData(`${before}：18612345678，${after}`).some(({ rule }) => rule === 'mobile'),
			);
		}),
	);
});

test('never throws, and never points outside the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			for (const found of findPersonalData(text)) {
				assert.ok(found.offset >= 0 && found.text.length > 0);
				assert.equal(text.slice(found.offset, found.offset + found.text.length), found.text);
			}
		}),
	);
});
