import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '#chinese/fold.ts';

test('Traditional text becomes Simplified', () => {
	assert.equal(fold('學校結對幫扶，兩校圖書'), '学校结对帮扶,两校图书');
});

test('么 and 幺 stay two characters, and both Traditional forms of 么 become 么', () => {
	assert.equal(fold('什么幺'), '什么幺');
	assert.equal(fold('什麼什麽'), '什么什么');
});

test('full-width letters, digits and marks become half-width', () => {
	assert.equal(fold('（２０２１年）Ａ－Ｂ：％'), '(2021年)A-B:%');
});

test('every kind of space becomes a plain one', () => {
	assert.equal(fold('一\u3000二\u00a0三\u2003四'), '一 二 三 四');
});

test('radicals and compatibility characters become the characters they stand for', () => {
	assert.equal(fold('⽼师⼥生'), '老师女生');
	assert.equal(fold('\uf9b4\ufe55'), '领:');
});

test('Chinese marks that have no half-width form stay', () => {
	const marks = '。、“”《》—…·〇';
	assert.equal(fold(marks), marks);
});

test('every text keeps its length, and each unit folds alone', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const units = text.split('');
			assert.equal(fold(text), units.map(fold).join(''));
			assert.equal(fold(text).length, text.length);
		}),
	);
});

test('what is folded folds to itself', () => {
	for (let unit = 0; unit < 0x10000; unit++) {
		const once = fold(String.fromCharCode(unit));
		assert.equal(fold(once), once, unit.toString(16));
	}
});

test('a text longer than an engine takes arguments folds as well', () => {
	assert.equal(fold('學校'.repeat(200_000)), '学校'.repeat(200_000));
});
