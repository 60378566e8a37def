import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { foldText } from '#privacy/folded-text.ts';
import { rules } from '#privacy/rules/index.ts';

const size = 100_000;

/** A watchdog: what takes quadratic time needs hours for all seeds, what is linear seconds. */
const timeout = 300_000;

/** Beginnings without end, separators without numbers, names without titles. */
const seeds = z
	.array(z.string())
	.parse(JSON.parse(readFileSync('tests/fixtures/privacy/endless.json', 'utf8')));

const texts = seeds.map((seed) => ({ seed, whole: foldText(seed.repeat(size / seed.length)) }));

for (const { rule, find } of rules) {
	test(`${rule} gets through 100 KB of anything`, { timeout }, () => {
		for (const { seed, whole } of texts)
			assert.ok([...find(whole)].length <= size, JSON.stringify(seed));
	});
}
