import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { BuildFailure } from './build-failure.ts';
import { filesBelow, stampOf, stampsBelow } from '#files/files-below.ts';
import { linkFile, removeFiles } from '#files/link-file.ts';

export type SiteTree = ReturnType<typeof openTree>;

/**
 * The finished site before it is published, kept from build to build. A file is replaced, never
 * written into, because the published site shares it; a file that comes out the same is left alone,
 * so that its stamp says whether it changed. What no step claims is removed in the end.
 */
export function openTree(root: string) {
	mkdirSync(root, { recursive: true });
	const stamps = new Map(stampsBelow(root));
	const claimed = new Set<string>();
	const whole = (file: string) => path.join(root, file);
	const claim = (file: string): void => {
		if (claimed.has(file)) throw new BuildFailure([`两个文件占用同一个网址：/${file}`]);
		claimed.add(file);
	};
	const place = (file: string, put: (whole: string) => void): void => {
		if (stamps.has(file)) rmSync(whole(file), { force: true });
		else mkdirSync(path.dirname(whole(file)), { recursive: true });
		put(whole(file));
		stamps.set(file, stampOf(whole(file)));
	};
	const isSame = (file: string, content: () => Buffer): boolean =>
		stamps.has(file) && readFileSync(whole(file)).equals(content());

	return {
		root,
		/** All files with a stamp that changes when they do. */
		get stamps(): ReadonlyMap<string, string> {
			return stamps;
		},
		write(file: string, content: string | Uint8Array): void {
			claim(file);
			const isKept = isSame(file, () => Buffer.from(content));
			if (!isKept) place(file, (to) => writeFileSync(to, content));
		},
		/** Takes in all files below a folder of the same disk, which is gone then; a folder that is new moves whole. */
		take(from: string): void {
			const files = filesBelow(from);
			for (const file of files) claim(file);
			const move = (folder: string): void => {
				for (const entry of readdirSync(path.join(from, folder), { withFileTypes: true })) {
					const file = folder + entry.name;
					const fresh = path.join(from, file);
					if (!existsSync(whole(file))) renameSync(fresh, whole(file));
					else if (entry.isDirectory()) move(`${file}/`);
					else if (!isSame(file, () => readFileSync(fresh))) renameSync(fresh, whole(file));
				}
			};
			move('');
			for (const file of files) stamps.set(file, stampOf(whole(file)));
			rmSync(from, { recursive: true, force: true });
		},
		/** Shows a file that lies in a cache. */
		share(file: string, from: string): void {
			claim(file);
			if (stamps.get(file) !== stampOf(from)) place(file, (to) => linkFile(from, to));
		},
		/** Says that a file from an earlier build is still wanted. */
		keep: claim,
		/** Takes in whatever another program has written below a folder. */
		adopt(folder: string): void {
			for (const [file, stamp] of stampsBelow(whole(folder))) {
				claim(`${folder}/${file}`);
				stamps.set(`${folder}/${file}`, stamp);
			}
		},
		/** Removes what was not claimed and gives how many files that were. */
		prune(): number {
			const unclaimed = [...stamps.keys()].filter((file) => !claimed.has(file));
			removeFiles(root, unclaimed);
			for (const file of unclaimed) stamps.delete(file);
			return unclaimed.length;
		},
	};
}
