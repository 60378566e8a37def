import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Report } from '#archive/archive.ts';
import { digestOf } from '#files/digest.ts';
import { remember } from '#files/remember.ts';
import { characterFiles, fileOfCharacter, scripts } from '#search/text/files.ts';
import { rowTable, type RowTable } from '#search/text/row-table.ts';
import { signs } from '#search/text/units.ts';
import { packed } from './packed.ts';
import { pagefindPage } from './pagefind-page.ts';
import { prepareReport, type PrepareOptions } from './prepare-report.ts';

/** Pagefind's index of a few reports with what is shown of each, in a folder of its own. */
export interface Shard {
	/** Digest of all that it is made of. */
	readonly name: string;
	readonly folder: string;
}

/**
 * Pagefind cuts its index for words; ours are pairs of characters, of which a search needs several.
 * The number is given to Pagefind's process by an environment variable, as it has no option for it.
 */
export const chunkSize = 1_350;

/** Pagefind's script for the browser, as it lies in every shard. */
export const runtimeFile = 'pagefind.js';

/** Pagefind's own pages, and the texts for its excerpts, are left out: ours take their place. */
const isNeeded = ({ path: file }: { path: string }): boolean =>
	file === runtimeFile || !/^(?:fragment\/|pagefind[^/]*\.(?:js|css)$)/.test(file);

interface ShardOptions extends PrepareOptions {
	/** Fingerprint of the code that makes shards. */
	readonly code: string;
	readonly keys: ReadonlyMap<Report, string>;
	/** Where shards are kept from build to build. */
	readonly shardsDir: string;
}

/** Indexes reports, the oldest first, unless the same reports were indexed before. */
export async function buildShard(
	reports: readonly Report[],
	{ code, keys, shardsDir, ...options }: ShardOptions,
): Promise<Shard> {
	const keyed = reports.map((report) => [keys.get(report) ?? '', report] as const);
	const name = digestOf([code, keyed.map(([key]) => key)]);
	const folder = path.join(shardsDir, name);
	if (existsSync(folder)) return { name, folder };
	const beside = `${folder}.${process.pid}~`;
	rmSync(beside, { recursive: true, force: true });
	const makeFolder = remember((name) => mkdirSync(name, { recursive: true }));
	const write = (file: string, content: Uint8Array): void => {
		const whole = path.join(beside, file);
		makeFolder(path.dirname(whole));
		writeFileSync(whole, content);
	};
	const { index, errors } = await createIndex({ includeCharacters: signs });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		const language = `x-${name.slice(0, 8)}`;
		const facets: (readonly string[])[] = [];
		const characters: (readonly string[])[] = [];
		for (const [row, [key, report]] of keyed.entries()) {
			const prepared = await prepareReport(report, key, options);
			// Pagefind puts pages in the order of their addresses, in which the worker counts them.
			const url = `/${String(row).padStart(5, '0')}/`;
			const content = pagefindPage(prepared.html, language);
			refuseErrors(await index.addHTMLFile({ url, content }));
			for (const script of scripts)
				write(`${script}/${row}.gz`, Buffer.from(prepared.shown[script], 'base64'));
			facets.push(prepared.facets);
			characters.push(prepared.characters);
		}
		write('facets.gz', packed(rowTable(facets)));
		for (const [file, table] of characterTables(characters)) write(file, packed(table));
		// Pagefind says that it has written its files before all are whole on a busy disk.
		const indexed = await index.getFiles();
		refuseErrors(indexed);
		for (const { path: file, content } of indexed.files.filter(isNeeded)) write(file, content);
	} finally {
		await close();
	}
	renameSync(beside, folder);
	return { name, folder };
}

/** Where characters stand, by the file that each is looked up in. */
function characterTables(characters: readonly (readonly string[])[]): [string, RowTable][] {
	const rows = Object.entries(rowTable(characters));
	const byFile = Map.groupBy(rows, ([one]) => fileOfCharacter(one));
	return characterFiles.map((file) => [file, Object.fromEntries(byFile.get(file) ?? [])]);
}

function refuseErrors({ errors }: { errors: readonly string[] }): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
