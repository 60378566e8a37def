import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { digestOf } from '#digest.ts';

/** The finished index as it lies in the cache; only what changed is written. */
export interface IndexTree {
	/** Writes a file from its source, unless the same source was written before. */
	readonly write: (
		file: string,
		source: Uint8Array | string,
		pack?: (source: Uint8Array | string) => Uint8Array,
	) => void;
	/** Takes over a file that lies elsewhere in the cache and never changes. */
	readonly link: (file: string, from: string) => void;
	/** Removes what was not written this time, remembers what was, and shows all below a folder. */
	readonly publish: (folder: string) => { readonly digest: string; readonly written: number };
}

export function indexTree(cacheDir: string): IndexTree {
	const root = path.join(cacheDir, 'tree');
	const memory = path.join(cacheDir, 'tree.json');
	const before = readMemory(memory);
	const digests = new Map<string, string>();
	const sources = new Map<string, string>();
	const state = { written: 0 };
	return {
		write(
			file,
			source,
			pack = (bytes) => (typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
		) {
			const digest = digestOf(source);
			digests.set(file, digest);
			sources.set(file, path.join(root, file));
			if (before[file] === digest && existsSync(path.join(root, file))) return;
			writeWhole(path.join(root, file), pack(source));
			state.written += 1;
		},
		link(file, from) {
			digests.set(file, from);
			sources.set(file, from);
		},
		publish(folder) {
			for (const file of Object.keys(before)) {
				if (!digests.has(file)) rmSync(path.join(root, file), { force: true });
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

/** What was written last time, by file. */
function readMemory(file: string): Readonly<Record<string, string>> {
	if (!existsSync(file)) return {};
	const memory: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
	return memory;
}

/** Writes beside and renames: other places may show the old file through a hard link. */
function writeWhole(file: string, content: string | Uint8Array): void {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(`${file}~`, content);
	renameSync(`${file}~`, file);
}

function linkFile(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		// Some disks have no hard links, and none reach across disks.
		copyFileSync(from, to);
	}
}

/** Removes the folders that are not named. */
export function keepOnly(folder: string, names: ReadonlySet<string>): void {
	if (!existsSync(folder)) return;
	for (const name of readdirSync(folder)) {
		if (!names.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
	}
}
