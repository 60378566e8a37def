import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overloadedLine } from '#markdown/parse.ts';
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

test('quotes and lists that begin anew are refused when they are more than anybody writes', () => {
	for (const seed of ['> 课\n\n', '- 课\n\n课\n\n', '1. 课\n\n课\n\n']) {
		assert.equal(overloadedLine(seed.repeat(2000)), undefined);
		assert.equal(overloadedLine(seed.repeat(2001)), seed.split('\n').length * 2000 - 2000 + 1);
	}
	assert.equal(overloadedLine('> 课\n'.repeat(9000)), undefined, 'one quote');
});
