import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { filesBelow } from '#files/files-below.ts';
import { changesBetween, openSite } from './site-under-test.ts';

test('a cache whose files are cut off or full of noise gives the same site', async (context) => {
	const site = openSite(context);
	const first = await site.build();
	assert.equal(first.code, 0, first.output);
	const good = site.digests();
	const damages: readonly [name: string, damage: (bytes: Buffer) => Buffer][] = [
		['cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
		['empty', () => Buffer.alloc(0)],
		['noise', (bytes) => Buffer.from(bytes).fill(0x7b)],
	];
	for (const [name, damage] of damages) {
		await context.test(name, async () => {
			for (const file of filesBelow(site.cacheDir)) {
				const whole = path.join(site.cacheDir, file);
				writeFileSync(whole, damage(readFileSync(whole)));
			}
			const { code, output } = await site.build();
			assert.equal(code, 0, output);
			assert.deepEqual(changesBetween(good, site.digests()), []);
		});
	}
});
