import type { Archive } from '#archive/archive.ts';
import type { charts } from '#charts/index.ts';
import { csvFile, forSpreadsheets } from '#data/csv.ts';
import { words } from '#i18n/zh-hans.ts';
import { chartRows } from './chart-rows.ts';
import { labelOf } from './labels.ts';

type ChartFile = ReturnType<typeof chartFile>;

/** The numbers of a chart as a download: one record per cell, with its bounds in two columns. */
export function chartFile(chart: (typeof charts)[number], archive: Archive) {
	const { columns, rows } = chartRows(chart, archive);
	const { title, unit } = words.chart[chart.id];
	const records = rows.flatMap(({ key, cells }) =>
		cells.map((cell, index) => ({
			key,
			label: labelOf(chart.rowKind, key, archive),
			series: labelOf(chart.columnKind, columns[index] ?? '', archive),
			/** `null` where there is no record. */
			min: cell?.min ?? null,
			/** `null` where the top is open or there is no record. */
			max: cell?.max ?? null,
			isApproximate: cell?.isApproximate ?? false,
		})),
	);
	return { id: chart.id, title, unit, records };
}

/** A chart's numbers as a CSV file. */
export const chartCsv = ({ records, unit }: ChartFile): string =>
	forSpreadsheets(
		csvFile(
			['key', 'label', 'series', 'min', 'max', 'approximate', 'unit'],
			records.map((record) => [...Object.values(record), unit]),
		),
	);
