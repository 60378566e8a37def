import { collections, isOf, type Collection } from '#archive/collections.ts';
import { listFiles } from '#archive/list-files.ts';
import { readContentFile, type ReadFile } from '#archive/read-file.ts';
import type { Pairing } from '#archive/archive.ts';
import type { Settings } from '#settings.ts';
import type { KnownSchool } from '#import/facts/schools/find-parties.ts';

/** What the archive knows of schools, pairings and places; files with errors are passed over. */
export interface Registry {
	readonly schools: readonly KnownSchool[];
	readonly pairings: readonly Pick<Pairing, 'id' | 'schools'>[];
	readonly regions: ReadonlyMap<string, string>;
}

export const emptyRegistry: Registry = { schools: [], pairings: [], regions: new Map() };

/** Reads what names the importer needs, not the reports: an import must work beside a broken one. */
export async function readRegistry(settings: Settings): Promise<Registry> {
	const [schools, pairings, [regions]] = await Promise.all([
		readAll(settings, 'schools'),
		readAll(settings, 'pairings'),
		readAll(settings, 'regions'),
	]);
	return {
		schools: schools.flatMap((file) =>
			isOf(file, 'schools') && file.fields ? [knownSchool(file.id, file.fields)] : [],
		),
		pairings: pairings.flatMap((file) =>
			isOf(file, 'pairings') && file.fields ? [{ id: file.id, schools: file.fields.schools }] : [],
		),
		regions: new Map(
			regions && isOf(regions, 'regions') ? Object.entries(regions.fields ?? {}) : [],
		),
	};
}

function knownSchool(
	id: string,
	fields: { name: string; aliases: readonly { name: string }[]; region?: string | undefined },
): KnownSchool {
	return {
		id,
		name: fields.name,
		aliases: fields.aliases.map(({ name }) => name),
		region: fields.region,
	};
}

async function readAll(settings: Settings, name: Collection): Promise<ReadFile[]> {
	const { files } = listFiles(settings.contentDir);
	const own = files.filter(({ file }) => collections[name].pattern.test(file));
	return Promise.all(own.map(({ file }) => readContentFile(file, name, settings)));
}
