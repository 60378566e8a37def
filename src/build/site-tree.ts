import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { BuildFailure } from './build-failure.ts';
import { stampOf, stampsBelow } from '#files/files-below.ts';
import { linkFile } from '#files/link-file.ts';
import { removeFile } from '#files/remove-file.ts';
import { writeWhole } from '#files/write-whole.ts';

/**
 * The finished site before it is published, kept from build to build. A file is replaced, never
 * written into, because the published site shares it; a file that comes out the same is left alone,
 * so that its stamp says whether it changed. What no step claims is removed in the end.
 */
export interface SiteTree {
	readonly root: string;
	/** All files with a stamp that changes when they do. */
	readonly stamps: ReadonlyMap<string, string>;
	readonly write: (file: string, content: string | Uint8Array) => void;
	/** Takes a finished file in, which is not written to afterwards. */
	readonly take: (file: string, from: string) => void;
	/** Shows a file that lies in a cache. */
	readonly share: (file: string, from: string) => void;
	/** Says that a file from an earlier build is still wanted. */
	readonly keep: (file: string) => void;
	/** Takes in whatever another program has written below a folder. */
	readonly adopt: (folder: string) => void;
	/** Removes what was not claimed and gives how many files that were. */
	readonly prune: () => number;
}

export function openTree(root: string): SiteTree {
	mkdirSync(root, { recursive: true });
	const stamps = new Map(stampsBelow(root));
	const claimed = new Set<string>();
	const whole = (file: string) => path.join(root, file);
	const claim = (file: string): void => {
		if (claimed.has(file)) throw new BuildFailure([`两个页面占用同一个网址：/${file}`]);
		claimed.add(file);
	};
	const restamp = (file: string): void => void stamps.set(file, stampOf(whole(file)));
	const place = (file: string, from: string): void => {
		mkdirSync(path.dirname(whole(file)), { recursive: true });
		rmSync(whole(file), { force: true });
		linkFile(from, whole(file));
		restamp(file);
	};

	return {
		root,
		stamps,
		write(file, content) {
			claim(file);
			if (isSame(whole(file), Buffer.from(content))) return;
			writeWhole(whole(file), content);
			restamp(file);
		},
		take(file, from) {
			claim(file);
			if (stamps.has(file) && isSame(whole(file), readFileSync(from))) return;
			place(file, from);
		},
		share(file, from) {
			claim(file);
			if (stamps.get(file) !== stampOf(from)) place(file, from);
		},
		keep: claim,
		adopt(folder) {
			for (const [file, stamp] of stampsBelow(whole(folder))) {
				claim(`${folder}/${file}`);
				stamps.set(`${folder}/${file}`, stamp);
			}
		},
		prune() {
			const unclaimed = [...stamps.keys()].filter((file) => !claimed.has(file));
			for (const file of unclaimed) {
				removeFile(root, file);
				stamps.delete(file);
			}
			return unclaimed.length;
		},
	};
}

function isSame(whole: string, content: Buffer): boolean {
	const { size } = statSync(whole, { throwIfNoEntry: false }) ?? { size: -1 };
	return size === content.length && readFileSync(whole).equals(content);
}
