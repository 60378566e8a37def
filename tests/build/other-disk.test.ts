import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openSite } from './site-under-test.ts';

const memory = '/dev/shm';
const here = statSync('.').dev;
const isOther = statSync(memory, { throwIfNoEntry: false })?.dev !== here;
const skip = isOther && process.platform === 'linux' ? false : 'there is one disk only';

test(
	'the cache and the site may lie on another disk than the project',
	{ skip },
	async (context) => {
		const folder = mkdtempSync(path.join(memory, 'jiedui-'));
		context.after(() => rmSync(folder, { recursive: true, force: true }));
		const site = openSite(context);
		const elsewhere = { CACHE_DIR: path.join(folder, 'cache'), OUT_DIR: path.join(folder, 'dist') };
		for (const round of ['from nothing', 'again']) {
			const { code, output } = await site.build(elsewhere);
			assert.equal(code, 0, `${round}: ${output}`);
		}
		assert.ok(statSync(path.join(folder, 'dist/index.html')).size > 0);
	},
);
