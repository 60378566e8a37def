import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '#markdown/render.ts';
import { endless } from './endless.ts';

const size = 100_000;

/** A watchdog: what takes quadratic time needs many minutes, what is linear or refused a second. */
const timeout = 300_000;

for (const seed of endless) {
	test(`100 KB of ${JSON.stringify(seed)} are rendered or refused`, { timeout }, async () => {
		const text = seed.repeat(size / seed.length);
		const source = { file: 'a.md', firstLine: 1, contentDir: '.', basePath: '/' };
		const { body, findings } = await render(text, source);
		assert.ok(body.html.length > 0 || findings.length > 0);
	});
}
