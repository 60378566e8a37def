import { words } from '#i18n/zh-hans.ts';
import { idsIn, type SheetShard } from '#site/workbench/sheet.ts';
import { figuresAbout, inList, inTable } from './added-up.ts';
import { openDataOf, type OpenData, type Row } from './open-data.ts';
import { figuresOnPage } from './figures-on-pages.ts';

type Page = (file: string) => string;
type Faults = Generator<string>;

/** Where pages do not say what the tables below `/data/` come to. */
export function* pageFaults(page: Page): Faults {
	const data = openDataOf(page);
	yield* figureFaults(page, data);
	yield* countFaults(page, data);
	yield* chartFaults(page, data);
	yield* summaryFaults(page, data);
	yield* workbenchFaults(page, data);
	yield* promiseFaults(page, data);
}

const many = (row: Row | undefined, name: string): string[] =>
	(row?.[name] ?? '').split(';').filter(Boolean);
const pathOf = (row: Row): string => new URL(row['page'] ?? '').pathname;
const textOf = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
const same = (name: string, shown: readonly string[], added: readonly string[]): string[] => {
	const [a, b] = [shown, added].map((list) => [...list].sort().join('；'));
	return a === b ? [] : [`${name}: shows ${a}, comes to ${b}`];
};

/** Every figure of every page: the table of figures, its parts and the page itself. */
function* figureFaults(page: Page, data: OpenData): Faults {
	for (const [path, rows] of Map.groupBy(data.rows('figures'), pathOf)) {
		const [first] = rows;
		const [from = '', to = ''] = [first?.['from'], first?.['to']];
		const about = { kind: first?.['scope_kind'] ?? '', id: first?.['scope'] ?? '', from, to };
		const added = figuresAbout(about, data);
		const html = page(`${path.slice(1)}index.html`);
		if (path.startsWith('/bulletins/')) {
			yield* added
				.map(inTable)
				.filter((figure) => !html.includes(figure))
				.map((figure) => `${path}: no ${figure}`);
		} else if (path.startsWith('/summaries/')) {
			// What lies in no school year has no days to be told by.
			if (from !== '')
				yield* same(path, tableOf(html, words.summaries.figures), added.map(inTable));
		} else yield* same(path, figuresOnPage(html), added.map(inList));
		for (const row of rows) {
			const parts = many(row, 'parts').map(
				(id) => data.find('quantities', id) ?? data.find('claims', id),
			);
			const sum = parts.reduce((total, part) => total + Number(part?.['min']), 0);
			if (sum !== Number(row['min'])) yield `${row['id']}: its parts are ${sum}`;
		}
	}
}

/** The first two cells of the rows of a table, by its heading. */
function tableOf(html: string, title: string): string[] {
	const [, body = ''] =
		new RegExp(`aria-label="${title}".*?<tbody>(.*?)</tbody>`, 's').exec(html) ?? [];
	return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
		[...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)]
			.slice(0, 2)
			.map(([, cell = '']) => textOf(cell))
			.join(''),
	);
}

/** How many there are of what: on the home page, in regions, years and needs. */
function* countFaults(page: Page, data: OpenData): Faults {
	const reports = data.rows('reports');
	const expected: [file: string, text: string][] = [
		['index.html', words.count.reports(reports.length)],
		['index.html', words.count.pairings(data.rows('pairings').length)],
		['index.html', words.count.cases(data.rows('cases').length)],
		['index.html', words.count.schools(data.rows('schools').filter(isSchool).length)],
		...data.rows('regions').flatMap(({ code = '', within = '' }): [string, string][] => {
			const count = (region: string) =>
				reports.filter((row) => many(row, 'regions').includes(region)).length;
			// What is all of a larger place is told on the page of that one.
			const isAll = within !== '' && count(code) === count(within);
			return isAll ? [] : [[`regions/${code}/index.html`, words.count.reports(count(code))]];
		}),
		...[...new Set(reports.flatMap((row) => many(row, 'school_years')))].map(
			(year): [string, string] => [
				`years/${year}/index.html`,
				words.count.reports(
					reports.filter((row) => many(row, 'school_years').includes(year)).length,
				),
			],
		),
		...Object.entries(words.needState).flatMap(([state, name]): [string, string][] => {
			const own = data.rows('needs').filter((row) => row['state'] === state);
			return own.length > 0 ? [['needs/index.html', words.needs.groupOf(name, own.length)]] : [];
		}),
		...data.rows('needs').map((row): [string, string] => ['needs/index.html', row['text'] ?? '']),
	];
	for (const [file, text] of expected)
		if (!textOf(page(file)).includes(text)) yield `${file}: no “${text}”`;
}

const isSchool = (row: Row): boolean => row['stage'] !== 'office' && row['count'] === '';

/** The tables of charts, by the keys of their rows and columns. */
function* chartFaults(page: Page, data: OpenData): Faults {
	const activities = data.rows('activities');
	const group = (row: Row) => data.find('concepts', row['type'] ?? '')?.['group'] ?? '';
	const provincesOf = (row: Row) =>
		many(data.find('reports', row['report'] ?? ''), 'regions').filter((code) => code.length === 2);
	const placesOf = (row: Row) => {
		const names = provincesOf(row).map((code) => data.find('regions', code)?.['name'] ?? '');
		return names.length > 0 ? names : [words.region.unknown];
	};
	const yearOf = (row: Row) => words.schoolYear(row['school_year'] ?? '').replace(/学年$/, '');
	const substanceOf = (row: Row) =>
		Object.entries(words.substance).find(([code]) => code === row['substance'])?.[1] ?? '';
	const expected: [chart: string, rows: readonly Row[], keysOf: (row: Row) => string[]][] = [
		['activities-by-year', activities, (row) => [`${yearOf(row)} ${group(row)}`]],
		['activities-by-month', activities, (row) => [`${monthOf(row)} ${words.chart.activities}`]],
		['activity-calendar', activities, (row) => [`${yearOf(row)} ${monthOf(row)}`]],
		['substance-mix', activities, (row) => [`${yearOf(row)} ${substanceOf(row)}`]],
		[
			'activities-by-region',
			activities,
			(row) => placesOf(row).map((name) => `${name} ${words.chart.activities}`),
		],
		[
			'activities-by-subject',
			activities,
			(row) => many(row, 'subjects').map((name) => `${name} ${words.chart.activities}`),
		],
		[
			'activities-by-pairing',
			activities,
			(row) =>
				many(row, 'pairings').map(
					(id) => `${data.find('pairings', id)?.['name'] ?? ''} ${words.chart.activities}`,
				),
		],
		[
			'planned-and-recorded',
			data.rows('commitments'),
			(row) => [
				`${data.find('reports', row['report'] ?? '')?.['title'] ?? ''} ${words.chart.planned}`,
			],
		],
	];
	const html = page('statistics/index.html');
	for (const [id, rows, keysOf] of expected) {
		const counts = Map.groupBy(rows.flatMap(keysOf), (key) => key);
		const added = [...counts].map(([key, { length }]) => `${key} ${length}`);
		const shown = cellsOf(html, id).filter((cell) => !cell.endsWith(' 0'));
		const told = shown.filter((cell) => !cell.includes(` ${words.chart.recorded} `));
		yield* same(id, told, added);
	}
	const shareOf = (substance: string) => {
		const own = activities.filter((row) => row['substance'] === substance).length;
		return `${Math.round((own / activities.length) * 100)}%`;
	};
	const sentence = words.substanceMix.sentence(
		shareOf('teaching'),
		shareOf('ceremony'),
		activities.length,
	);
	if (!textOf(html).includes(sentence)) yield `statistics: no “${sentence}”`;
	const people = data
		.rows('figures')
		.filter((row) => pathOf(row) === '/statistics/' && /^人/.test(row['unit'] ?? ''));
	const shown = cellsOf(html, 'people').filter((cell) => !cell.endsWith(words.pairing.noRecord));
	if (shown.length !== people.length) yield `people: ${shown.join()}`;
}

/** The one month that a date in EDTF lies in, also where its year is hidden. */
function monthOf({ date = '' }: Row): string {
	const months = date.split('/').map((point) => /^[\dX]{4}-(0\d|1[0-2])/.exec(point)?.[1]);
	const [first] = months;
	return words.month(first && months.every((month) => month === first) ? first : 'undated');
}

/** The cells of a chart's table. @example ['2021–2022 教学教研 1'] */
function cellsOf(html: string, id: string): string[] {
	const [, table = ''] = new RegExp(`id="${id}".*?<table[^>]*>(.*?)</table>`, 's').exec(html) ?? [];
	const [head = [], ...rows] = [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
		[...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => textOf(cell)),
	);
	return rows.flatMap(([label, ...cells]) =>
		cells.map((cell, place) => [label, head[place + 1], cell].join(' ')),
	);
}

/** What a summary counts in its first sentence. */
function* summaryFaults(page: Page, data: OpenData): Faults {
	for (const [path, [first]] of Map.groupBy(data.rows('figures'), pathOf)) {
		const [kind = '', id = '', from = '', to = ''] = [
			...['scope_kind', 'scope', 'from', 'to'].map((name) => first?.[name] ?? ''),
		];
		if (!path.startsWith('/summaries/') || from === '') continue;
		const isWithin = ({ date_first: one = '', date_last: other = '' }: Row) =>
			one !== '' && other !== '' && one >= from && other <= to;
		const own = data
			.rows('reports')
			.filter(
				(row) => row['kind'] !== 'case' && (kind === 'site' || many(row, `${kind}s`).includes(id)),
			);
		const deeds = data
			.rows('activities')
			.filter((row) => isWithin(row) && own.some((report) => report['id'] === row['report']));
		const reports = own.filter(
			(row) => isWithin(row) || deeds.some(({ report }) => report === row['id']),
		);
		const isTerm = /-\d\/$/.test(path);
		const sentence = words.summaries.overviewText(
			isTerm ? words.summaries.term : words.summaries.year,
			{
				reports: reports.length,
				pairings: new Set(reports.flatMap((row) => many(row, 'pairings'))).size,
				deeds: deeds.length,
			},
		);
		const shown = textOf(page(`${path.slice(1)}index.html`));
		if (!shown.includes(sentence)) yield `${path}: no “${sentence}”`;
	}
}

/** How many activities the workbench leaves of a pairing, a programme, a school and a year. */
function* workbenchFaults(page: Page, data: OpenData): Faults {
	const shard = (place: number): SheetShard => {
		const own: SheetShard = JSON.parse(page(`data/rows/activities/${place}.json`));
		return own;
	};
	const first = shard(1);
	const rows = Array.from({ length: first.shards }, (_, place) => shard(place + 1).rows).flat();
	const reportOf = (row: Row) => data.find('reports', row['report'] ?? '');
	for (const kind of ['pairing', 'programme', 'school', 'year']) {
		const place = first.columns.findIndex(({ name }) => name === kind);
		const idsOf = (row: Row) =>
			kind === 'year' ? [row['school_year'] ?? ''] : many(reportOf(row), `${kind}s`);
		yield* same(
			`data/?${kind}`,
			rows.flatMap((row) => idsIn(row[place])),
			data.rows('activities').flatMap(idsOf),
		);
	}
}

/** The boards: how many promises a plan makes, and how many periods are in which state. */
function* promiseFaults(page: Page, data: OpenData): Faults {
	const html = page('promises/index.html');
	for (const [plan, promises] of Map.groupBy(
		data.rows('commitments'),
		(row) => row['report'] ?? '',
	)) {
		const periods = data
			.rows('promise-periods')
			.filter(
				({ commitment = '', reason }) =>
					commitment.startsWith(`${plan}#`) && reason !== 'unwritten-end',
			);
		const states = Object.entries(words.promiseState).flatMap(([state, name]) => {
			const { length } = periods.filter((row) => row['state'] === state);
			return length > 0 ? [`${name} ${length}`] : [];
		});
		const [, row = ''] =
			new RegExp(`<tr[^>]*>((?:(?!</tr>).)*/promises/#plan-${plan}".*?)</tr>`, 's').exec(html) ??
			[];
		const shown = textOf(row);
		for (const text of [words.promises.countOf(promises.length), ...states])
			if (!shown.includes(text)) yield `promises of ${plan}: no “${text}” in ${shown}`;
	}
}
