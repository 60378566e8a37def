import { startPagefind, type PagefindInstance } from 'virtual:pagefind';
import { formatVersion, type Manifest, type Part } from '#search/files.ts';
import { fetchFile, fetchPacked } from './fetch-packed.ts';
import { partFiles } from './part-files.ts';
import { remembered } from './remembered.ts';
import type { OpenPart } from './search-part.ts';
import { shelf, slicePath, type ShelvedPart } from './shelf.ts';

/** A site whose index is searched: this one, or a partner's. */
export interface Site {
	/** Where its pages begin; a path for this site, a full address for a partner. */
	readonly home: string;
	readonly manifest: Manifest;
	/** Opens a part when it is needed. */
	readonly part: (index: number) => Promise<OpenPart>;
}

/**
 * Opens sites. All of them share one Pagefind: its code and its WebAssembly come from this site and
 * are fetched once, however many indexes there are.
 */
export function createSites(ownBase: string): (base: string) => Promise<Site> {
	const shelved: ShelvedPart[] = [];
	const wasm = remembered(() => fetchPacked(`${ownBase}pagefind.wasm.gz`));
	const { createInstance } = startPagefind(
		shelf(
			(part) => shelved[part],
			() => wasm(''),
		),
	);
	// Two instances that start at the same time would each set up the WebAssembly that they share.
	const ready: { first: Promise<void> | null } = { first: null };
	const start = async (path: string): Promise<PagefindInstance> => {
		if (ready.first) await ready.first;
		const instance = createInstance({ basePath: path });
		const started = instance.search('·').then(() => undefined);
		ready.first ??= started;
		await started;
		return instance;
	};

	return async (base) => {
		const manifest: Manifest = await (await fetchFile(`${base}manifest.json`)).json();
		if (manifest.format !== formatVersion)
			throw new Error(`${base}: index format ${manifest.format}`);
		const open = async (part: Part): Promise<OpenPart> => {
			const files = partFiles(base, part);
			const head = await files.head();
			const number = shelved.push({ head, files }) - 1;
			const [first, ...others] = head.slices.map((_, slice) => slicePath(number, slice));
			const pagefinds = first
				? [await start(first), ...(await Promise.all(others.map(start)))]
				: [];
			return { head, files, pagefinds, rows: part.rows };
		};
		const parts = remembered((index: number) => {
			const part = manifest.parts[index];
			return part ? open(part) : Promise.reject(new Error(`No part ${index}`));
		});
		return { home: base.replace(/search-index\/$/, ''), manifest, part: parts };
	};
}
