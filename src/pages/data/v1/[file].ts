import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tableFormatNames, tableFormats } from '#data/table-files.ts';
import { tables } from '#data/tables.ts';
import { fileResponse } from '#files/mime-type.ts';
import { tableRecords } from '#site/open-data.ts';
import { pathsOf } from '#site/paths.ts';

export const getStaticPaths = pathsOf((archive) =>
	tables.flatMap(({ name }) =>
		tableFormatNames.map((format) => ({
			params: { file: `${name}.${format}` },
			props: { name, records: tableRecords(archive).get(name) ?? [], format },
		})),
	),
);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { name, records, format } }) => {
	const table = tables.find((one) => one.name === name);
	if (!table) throw new Error(`There is no table ${name}.`);
	return fileResponse(tableFormats[format](table, records), format);
};
