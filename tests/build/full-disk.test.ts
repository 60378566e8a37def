import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openSite } from './site-under-test.ts';

// A small disk of its own, which needs no rights where the system lets people have name spaces.
const disk = ['-rm', 'sh', '-euc'];
const mount = 'mount -t tmpfs -o size=200m tmpfs "$DISK"';
const probe = spawnSync('unshare', [...disk, 'mount -t tmpfs tmpfs /tmp'], { stdio: 'ignore' });
const skip = probe.status === 0 ? false : 'no disk can be made here';

/** Builds, fills the disk, builds in vain, makes room, builds. */
const story = `
	${mount}
	build() { "$NODE" scripts/jiedui.mjs build; }
	digests() { (cd "$OUT_DIR" && find . -type f -exec sha256sum {} + | sort); }
	build
	before=$(digests)
	printf '\\n又一句。\\n' >> "$CONTENT_DIR/reports/2022/2022-11-tongxin.md"
	cat /dev/zero > "$DISK/filler" 2> /dev/null || true
	if build; then echo 建成了; exit 2; fi
	test "$before" = "$(digests)" || { echo 网站变了; exit 3; }
	rm "$DISK/filler"
	build
	grep -q 又一句 "$OUT_DIR/reports/2022-11-tongxin/index.html"
`;

test(
	'a full disk is told in a sentence, leaves the last site whole, and the next build is right',
	{ skip },
	(context) => {
		const { contentDir } = openSite(context);
		const folder = path.join(path.dirname(contentDir), 'disk');
		mkdirSync(folder);
		const { status, stdout, stderr } = spawnSync('unshare', [...disk, story], {
			encoding: 'utf8',
			env: {
				...process.env,
				BUILD_DATE: '2024-01-01',
				NODE: process.execPath,
				DISK: folder,
				CONTENT_DIR: contentDir,
				CACHE_DIR: path.join(folder, 'cache'),
				OUT_DIR: path.join(folder, 'dist'),
			},
		});
		assert.equal(status, 0, stdout + stderr);
		assert.match(stdout, /磁盘满了[^]*没有发布，原来的网站不受影响/);
		assert.doesNotMatch(stdout + stderr, /\bat .+\.ts:\d+/);
		assert.equal(existsSync(path.join(folder, 'dist')), false);
	},
);
