import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { csvFile, forSpreadsheets, type CsvValue } from '#data/csv.ts';
import { plainXlsx } from '#data/plain-xlsx.ts';
import { fileResponse } from '#files/mime-type.ts';
import { words } from '#i18n/zh-hans.ts';
import { settings } from '#site/archive.ts';
import { pathsOf } from '#site/paths.ts';
import { promiseAgenda } from '#site/promise-agenda.ts';
import { promiseLines } from '#site/promise-file.ts';
import { promiseIcs } from '#site/promise-ics.ts';
import { planBoards } from '#site/promise-view.ts';
import { indexBy } from '#stats/index-by.ts';
import { promisesOf } from '#stats/promises.ts';

const { columns } = words.promises;

/**
 * The promises of all plans as CSV, workbook and calendar, and those of each pairing and programme that
 * has any as CSV.
 */
export const getStaticPaths = pathsOf((archive) => {
	const { today } = settings;
	const promises = promisesOf(archive, today);
	const boards = indexBy(planBoards(archive, today), ({ pairings, programmes }) => [
		...pairings.map((id) => `pairings/${id}`),
		...programmes.map((id) => `programmes/${id}`),
	]);
	const lines = promiseLines(promises, archive.site);
	const file = (scope: string, format: string, content: string | CsvValue[][]) => ({
		params: { scope, format },
		props: { format, content },
	});
	return [
		file('data', 'csv', csvOf(lines)),
		file('data', 'xlsx', lines),
		file('data', 'ics', promiseIcs(promiseAgenda(archive, today).coming, today)),
		...[...boards].map(([scope, own]) => {
			const ids = own.map(({ plan }) => plan.id);
			const among = promises.filter(({ plan }) => ids.includes(plan.id));
			return file(scope, 'csv', csvOf(promiseLines(among, archive.site)));
		}),
	];
});

const csvOf = (lines: CsvValue[][]): string => forSpreadsheets(csvFile(columns, lines));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { format, content } }) => {
	const isText = typeof content === 'string';
	return fileResponse(isText ? content : Buffer.from(await plainXlsx(columns, content)), format);
};
