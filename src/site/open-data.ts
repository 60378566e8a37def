import { perArchive } from '#archive/per-archive.ts';
import type { DataContext, Table } from '#data/table.ts';
import { dataVersion, tables } from '#data/tables.ts';
import { pairingName } from '#i18n/names.ts';
import type { Site } from '#model/site.ts';
import { datasetData } from './structured-data.ts';
import { absoluteUrl } from './url.ts';

export const dataContext = perArchive((archive): DataContext => ({
	archive,
	absoluteUrl,
	pairingName: (id) => pairingName(id, archive),
}));

/** The records of every table, by its name. */
export const tableRecords = perArchive(
	(archive) =>
		new Map(tables.map(({ name, recordsOf }) => [name, recordsOf(dataContext(archive))])),
);

/** Where a table's file lies. */
export const tablePath = ({ name }: Pick<Table, 'name'>, format: 'csv' | 'json'): string =>
	`/data/${dataVersion}/${name}.${format}`;

export const dataPackagePath = `/data/${dataVersion}/datapackage.json`;

/** schema.org data of all tables together. */
export const openDataset = (site: Site) =>
	datasetData(site, '/data/', {
		version: dataVersion,
		isAccessibleForFree: true,
		files: tables.flatMap((table) =>
			(['csv', 'json'] as const).map((format) => ({
				name: table.title,
				path: tablePath(table, format),
			})),
		),
	});
