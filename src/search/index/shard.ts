import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Report } from '#archive/archive.ts';
import { digestOf } from '#files/digest.ts';
import { fillFolder } from '#files/fill-folder.ts';
import { makeFolder } from '#files/make-folder.ts';
import { characterFiles, fileOfCharacter, scripts } from '#search/text/files.ts';
import { rowTable, type RowTable } from '#search/text/row-table.ts';
import { signs } from '#search/text/units.ts';
import { packed, prepareReport, type ShardOptions } from './prepare-report.ts';

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

/** Indexes reports, the oldest first, unless the same reports were indexed before. */
export async function buildShard(
	reports: readonly Report[],
	options: ShardOptions,
): Promise<Shard> {
	const { code, keys, shardsDir } = options;
	const name = digestOf([code, reports.map((report) => keys.get(report))]);
	const folder = path.join(shardsDir, name);
	// A language of its own keeps Pagefind's word segmentation away, and ids of shards apart.
	const language = `x-${name.slice(0, 8)}`;
	await fillFolder(folder, async (fresh) => {
		for await (const [file, content] of filesOf(reports, language, options)) {
			makeFolder(path.dirname(path.join(fresh, file)));
			writeFileSync(path.join(fresh, file), content);
		}
	});
	return { name, folder };
}

async function* filesOf(
	reports: readonly Report[],
	language: string,
	options: ShardOptions,
): AsyncGenerator<readonly [file: string, content: Uint8Array]> {
	const { index, errors } = await createIndex({ includeCharacters: signs });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		const facets: (readonly string[])[] = [];
		const characters: (readonly string[])[] = [];
		for (const [row, report] of reports.entries()) {
			const prepared = await prepareReport(report, options);
			// Pagefind puts pages in the order of their addresses, in which the worker counts them.
			const url = `/${String(row).padStart(5, '0')}/`;
			const content = `<html lang="${language}"><body>${prepared.html}</body></html>`;
			refuseErrors(await index.addHTMLFile({ url, content }));
			for (const script of scripts)
				yield [`${script}/${row}.gz`, Buffer.from(prepared.shown[script], 'base64')];
			facets.push(prepared.facets);
			characters.push(prepared.characters);
		}
		yield ['facets.gz', packed(rowTable(facets))];
		for (const [file, table] of characterTables(characters)) yield [file, packed(table)];
		// Pagefind says that it has written its files before all are whole on a busy disk.
		const indexed = await index.getFiles();
		refuseErrors(indexed);
		for (const { path: file, content } of indexed.files.filter(isNeeded)) yield [file, content];
	} finally {
		await close();
	}
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
