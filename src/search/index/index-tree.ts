import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestOf } from '#files/digest.ts';
import { linkFile } from '#files/link-file.ts';
import { readMemory, writeWhole } from '#files/write-whole.ts';

/** The finished index as it lies in the cache; only what changed is written. */
export interface IndexTree {
	/** Writes a file, unless the same was written before. */
	readonly write: (file: string, content: Uint8Array | string) => void;
	/** Packs bytes, or anything that JSON can hold, with gzip. */
	readonly pack: (file: string, content: unknown) => void;
	/** Takes over a file that lies elsewhere in the cache and never changes. */
	readonly link: (file: string, from: string) => void;
	/** Keeps the files of a folder where they were made from the same before, or makes them. */
	readonly folder: (folder: string, madeFrom: string, make: () => void) => void;
	/** Removes what was not written this time, remembers what was, and shows all below a folder. */
	readonly publish: (folder: string) => { readonly digest: string; readonly written: number };
}

export function indexTree(cacheDir: string): IndexTree {
	const root = path.join(cacheDir, 'tree');
	const memory = path.join(cacheDir, 'tree.json');
	const before: Record<string, string> = readMemory(memory, {});
	const digests = new Map<string, string>();
	const sources = new Map<string, string>();
	const state = { written: 0 };
	const keep = (file: string, digest: string): void => {
		digests.set(file, digest);
		sources.set(file, path.join(root, file));
	};
	const writeChanged = (
		file: string,
		source: Uint8Array | string,
		make: (source: Uint8Array | string) => Uint8Array | string,
	): void => {
		const digest = digestOf(source);
		keep(file, digest);
		if (before[file] === digest && existsSync(path.join(root, file))) return;
		writeWhole(path.join(root, file), make(source));
		state.written += 1;
	};
	return {
		write: (file, content) => writeChanged(file, content, (same) => same),
		pack: (file, content) =>
			writeChanged(file, content instanceof Uint8Array ? content : JSON.stringify(content), gzip),
		link(file, from) {
			digests.set(file, from);
			sources.set(file, from);
		},
		folder(folder, madeFrom, make) {
			const mark = `${folder}/`;
			const known = Object.entries(before).filter(
				([file]) => file.startsWith(mark) && file !== mark,
			);
			const isWhole = known.every(([file]) => existsSync(path.join(root, file)));
			if (before[mark] === madeFrom && isWhole)
				for (const [file, digest] of known) keep(file, digest);
			else make();
			digests.set(mark, madeFrom);
		},
		publish(folder) {
			for (const file of Object.keys(before)) {
				const isFile = !file.endsWith('/');
				if (isFile && !digests.has(file)) rmSync(path.join(root, file), { force: true });
			}
			writeWhole(memory, JSON.stringify(Object.fromEntries(digests)));
			rmSync(folder, { recursive: true, force: true });
			for (const parent of new Set([...sources.keys()].map((file) => path.dirname(file)))) {
				mkdirSync(path.join(folder, parent), { recursive: true });
			}
			for (const [file, from] of sources) linkFile(from, path.join(folder, file));
			return { digest: digestOf([...digests].sort()), written: state.written };
		},
	};
}

/** Removes the folders that are not named. */
export function keepOnly(folder: string, names: ReadonlySet<string>): void {
	if (!existsSync(folder)) return;
	for (const name of readdirSync(folder)) {
		if (!names.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
	}
}

const gzip = (source: Uint8Array | string): Uint8Array => gzipSync(source, { level: 9 });
