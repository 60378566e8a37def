import type { Pairing } from '#archive/archive.ts';
import { collections, isOf, type Collection } from '#archive/collections.ts';
import { listFiles } from '#archive/list-files.ts';
import { readContentFile } from '#archive/read-file.ts';
import type { Settings } from '#settings.ts';

/** What the archive knows of schools and pairings; files with errors are passed over. */
export interface Registry {
	readonly schools: readonly {
		readonly id: string;
		readonly name: string;
		readonly aliases: readonly string[];
	}[];
	readonly pairings: readonly Pick<Pairing, 'id' | 'schools'>[];
}

export const emptyRegistry: Registry = { schools: [], pairings: [] };

/** Reads what names the importer needs, not the reports: an import must work beside a broken one. */
export async function readRegistry(settings: Settings): Promise<Registry> {
	const { files } = listFiles(settings.contentDir);
	const readAll = (name: Collection) => {
		const own = files.filter(({ file }) => collections[name].pattern.test(file));
		return Promise.all(own.map(({ file }) => readContentFile(file, name, settings)));
	};
	return {
		schools: (await readAll('schools')).flatMap((file) =>
			isOf(file, 'schools') && file.fields
				? [{ ...file.fields, id: file.id, aliases: file.fields.aliases.map(({ name }) => name) }]
				: [],
		),
		pairings: (await readAll('pairings')).flatMap((file) =>
			isOf(file, 'pairings') && file.fields ? [{ id: file.id, schools: file.fields.schools }] : [],
		),
	};
}
