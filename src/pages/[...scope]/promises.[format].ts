import type { APIRoute } from 'astro';
import { csvFile, forSpreadsheets, type CsvValue } from '#data/csv.ts';
import { plainXlsx } from '#data/plain-xlsx.ts';
import { words } from '#i18n/zh-hans.ts';
import { settings } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { pathsOf } from '#site/paths.ts';
import { promiseAgenda, type AgendaItem } from '#site/promise-agenda.ts';
import { promiseLines } from '#site/promise-file.ts';
import { promiseIcs } from '#site/promise-ics.ts';
import { planBoards } from '#site/promise-view.ts';
import { indexBy } from '#stats/index-by.ts';
import { promisesOf } from '#stats/promises.ts';

/**
 * The promises of all plans as CSV, workbook and calendar, and those of each pairing and programme that
 * has any as CSV.
 */
export const getStaticPaths = pathsOf((archive) => {
	const promises = promisesOf(archive, settings.today);
	const boards = indexBy(planBoards(archive, settings.today), ({ pairings, programmes }) => [
		...pairings.map((id) => `pairings/${id}`),
		...programmes.map((id) => `programmes/${id}`),
	]);
	const plans = [...boards].map(([scope, own]) => ({ scope, ids: own.map(({ plan }) => plan.id) }));
	const linesOf = (ids: readonly string[]) =>
		promiseLines(
			promises.filter(({ plan }) => ids.includes(plan.id)),
			archive.site,
		);
	const lines = promiseLines(promises, archive.site);
	const { coming } = promiseAgenda(archive, settings.today);
	const file = (scope: string, format: Format, props: Omit<Props, 'format'>) => ({
		params: { scope, format },
		props: { ...props, format },
	});
	return [
		file('data', 'csv', { lines }),
		file('data', 'xlsx', { lines }),
		file('data', 'ics', { coming, today: settings.today }),
		...plans.map(({ scope, ids }) => file(scope, 'csv', { lines: linesOf(ids) })),
	];
});

type Format = 'csv' | 'xlsx' | 'ics';

interface Props {
	format: Format;
	lines?: CsvValue[][];
	coming?: readonly AgendaItem[];
	today?: string;
}

export const GET: APIRoute<Props> = async ({ props }) => {
	const { format, lines = [], coming = [], today = '' } = props;
	const { columns } = words.promises;
	const body = {
		csv: () => forSpreadsheets(csvFile(columns, lines)),
		xlsx: async () => Buffer.from(await plainXlsx(columns, lines)),
		ics: () => promiseIcs(coming, today),
	}[format];
	return fileResponse(await body(), format);
};
