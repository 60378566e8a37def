import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { placeCodes } from '#build/codes.ts';
import { openTree } from '#build/site-tree.ts';
import { workspaceOf } from '#build/workspace.ts';
import { readSettings } from '#settings.ts';
import { buildArchive } from '#tests/unit/build-archive.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

const archive = buildArchive({ reports: { 'fang-xiao': {} }, schools: { 'jia-xiao': {} } });

test('a code is drawn once, and again where its file is not the one that was drawn', (context) => {
	const workspace = workspaceOf({ ...readSettings(), cacheDir: temporaryFolder(context) });
	const place = () => {
		const tree = openTree(workspace.tree);
		placeCodes({ archive, tree, workspace });
		return [...tree.stamps.keys()];
	};
	assert.equal(place().length, 4);
	const half = path.join(workspace.tree, 'reports/fang-xiao/qr.svg');
	const whole = path.join(workspace.tree, 'schools/jia-xiao/qr.svg');
	const drawn = readFileSync(half, 'utf8');
	const { mtimeMs } = statSync(whole);

	// What a build leaves behind that is killed while it writes.
	rmSync(half);
	writeFileSync(half, drawn.slice(0, 40));
	place();
	assert.equal(readFileSync(half, 'utf8'), drawn);
	assert.equal(statSync(whole).mtimeMs, mtimeMs);
});
