import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { filesBelow } from '#files/files-below.ts';
import { publish } from '#build/publish.ts';
import { recover } from '#build/recover.ts';
import { openTree } from '#build/site-tree.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

type Site = Readonly<Record<string, string>>;

const old: Site = { 'index.html': '一', 'a/index.html': '甲', 'b/c/index.html': '乙' };
const next: Site = { 'index.html': '二', 'a/index.html': '甲', 'd/index.html': '丙' };

test('killed before any step of publishing, the site is the old one or the new one', (context) => {
	for (let step = 0; ; step++) {
		const folder = temporaryFolder(context);
		const [tree, outDir, spare] = ['tree', 'dist', 'spare'].map((name) => path.join(folder, name));
		assert.ok(tree && outDir && spare);
		const prepare = (site: Site) => {
			const prepared = openTree(tree);
			for (const [file, text] of Object.entries(site)) prepared.write(file, text);
			prepared.prune();
			return prepared;
		};
		const shown = () =>
			Object.fromEntries(
				filesBelow(outDir).map((file) => [file, readFileSync(path.join(outDir, file), 'utf8')]),
			);
		publish(prepare({ ...old, 'index.html': '零' }), { outDir, spare });
		publish(prepare(old), { outDir, spare });
		prepare(next);
		const args = ['tests/unit/build/publish-and-die.ts', String(step), tree, outDir, spare];
		const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		recover(outDir);
		const isNew = shown()['index.html'] === '二';
		assert.deepEqual(shown(), isNew ? next : old, `step ${step}: ${stderr}`);
		publish(prepare(next), { outDir, spare });
		assert.deepEqual(shown(), next, `after step ${step}`);
		assert.deepEqual(
			readdirSync(folder).filter((name) => name.startsWith('dist.')),
			[],
		);
		if (status === 0) return;
	}
});
