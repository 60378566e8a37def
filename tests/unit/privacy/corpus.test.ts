import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Converter } from 'opencc-js/cn2t';
import { z } from 'astro/zod';
import { findPersonalData } from '#privacy/personal-data.ts';
import { rules } from '#privacy/rules/index.ts';

const corpus = z.array(z.strictObject({ rule: z.string().optional(), text: z.string() }));
const read = (name: string) =>
	corpus.parse(JSON.parse(readFileSync(`tests/fixtures/privacy/${name}.json`, 'utf8')));
const planted = read('planted');
const harmless = read('harmless');
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const found = (text: string) => findPersonalData(text).map(({ rule }) => rule);

test('finds what was planted, in both scripts', () => {
	for (const { rule = '', text } of planted) {
		for (const written of [text, toTraditional(text)])
			assert.ok(found(written).includes(rule), `${rule}: ${written}`);
	}
});

test('is silent about what is harmless, in both scripts', () => {
	for (const { text } of harmless) {
		for (const written of [text, toTraditional(text)])
			assert.deepEqual(found(written), [], written);
	}
});

test('has sentences for every rule', () => {
	const covered = new Set(planted.map(({ rule }) => rule));
	assert.deepEqual(
		rules.map(({ rule }) => rule).filter((rule) => !covered.has(rule)),
		[],
	);
	assert.ok(planted.length >= 150 && harmless.length >= 150);
});

test('finds the same when the sentence stands in a long text', () => {
	const filler = '两校教师一起备课、上课、评课。\n'.repeat(50);
	for (const { rule = '', text } of planted)
		assert.ok(found(`${filler}${text}\n${filler}`).includes(rule), text);
});
