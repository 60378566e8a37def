import { pagefind } from 'virtual:pagefind';
import { formatVersion, lengthStep, type Manifest, type Part } from '#search/text/files.ts';
import { fetchFile, fetchPacked } from './fetch-packed.ts';
import { partFiles } from './part-files.ts';
import { partWords } from './part-words.ts';
import { createRank } from './ranking.ts';
import { remembered } from './remembered.ts';
import type { OpenPart } from './search-part.ts';

/** A site whose index is searched: this one, or a partner's. */
export interface Site {
	/** Where its pages begin; a path for this site, a full address for a partner. */
	readonly home: string;
	readonly manifest: Manifest;
	/** Opens a part when it is needed. */
	readonly part: (index: number) => Promise<OpenPart>;
	/** Whether all parts have been opened, so that a search need not wait for one before the next. */
	readonly isOpen: () => boolean;
}

/**
 * Opens sites. All of them share one Pagefind: its code and its WebAssembly come from this site and
 * are fetched once, however many indexes there are.
 */
export function createSites(ownBase: string): (base: string) => Promise<Site> {
	const started = remembered(async () => {
		await pagefind({ module_or_path: await fetchPacked(`${ownBase}pagefind.wasm.gz`) });
		return pagefind;
	});
	return async (base) => {
		const manifest: Manifest = await (await fetchFile(`${base}manifest.json`)).json();
		if (manifest.format !== formatVersion)
			throw new Error(`${base}: index format ${manifest.format}`);
		const opened = { parts: 0 };
		const open = async (part: Part): Promise<OpenPart> => {
			const files = partFiles(base, part);
			const [engine, head] = await Promise.all([started(''), files.head()]);
			const rank = createRank(
				engine,
				head.lengths.map((steps) => steps * lengthStep),
			);
			opened.parts += 1;
			return { head, files, words: partWords(head, files.words), rank, rows: part.rows };
		};
		const parts = remembered((index: number) => {
			const part = manifest.parts[index];
			return part ? open(part) : Promise.reject(new Error(`No part ${index}`));
		});
		return {
			home: base.replace(/search-index\/$/, ''),
			manifest,
			part: parts,
			isOpen: () => opened.parts === manifest.parts.length,
		};
	};
}
