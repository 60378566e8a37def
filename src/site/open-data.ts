import { perArchive } from '#archive/per-archive.ts';
import { schemaFile } from '#data/data-package.ts';
import type { DataContext, Table } from '#data/table.ts';
import { tableFormatNames, type TableFormat } from '#data/table-files.ts';
import { dataVersion, tables } from '#data/tables.ts';
import type { Site } from '#model/site.ts';
import { settings } from './archive.ts';
import { datasetData } from './structured-data.ts';
import { absoluteUrl } from './url.ts';

export const dataContext = perArchive((archive): DataContext => ({
	archive,
	absoluteUrl,
	today: settings.today,
}));

/** The records of every table, by its name. */
export const tableRecords = perArchive(
	(archive) =>
		new Map(tables.map(({ name, recordsOf }) => [name, recordsOf(dataContext(archive))])),
);

/** Where a table's file lies. */
export const tablePath = ({ name }: Pick<Table, 'name'>, format: TableFormat): string =>
	`/data/${dataVersion}/${name}.${format}`;

/** Where a JSON Schema lies. */
export const schemaPath = (name: string): string => `/data/${dataVersion}/${schemaFile(name)}`;

export const dataPackagePath = `/data/${dataVersion}/datapackage.json`;

/** schema.org data of all tables together. */
export const openDataset = (site: Site) =>
	datasetData(site, '/data/tables/', {
		version: dataVersion,
		isAccessibleForFree: true,
		files: tables.flatMap((table) =>
			tableFormatNames.map((format) => ({
				name: table.title,
				path: tablePath(table, format),
			})),
		),
	});
