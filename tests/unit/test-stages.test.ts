import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('a stage that does not exist is refused and does not pass', () => {
	const { status, stderr, stdout } = spawnSync('node', ['scripts/test.ts', 'unti'], {
		encoding: 'utf8',
	});
	assert.equal(status, 1);
	assert.match(stderr, /“unti”.*unit、build、browser/);
	assert.equal(stdout, '');
});
