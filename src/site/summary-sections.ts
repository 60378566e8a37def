import type { Archive } from '#archive/archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { pairingName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import type { DocumentSection, SectionTable } from '#office/section.ts';
import type { PeriodSummary } from '#stats/period-summary.ts';
import { lacksOf } from './summary-lacks.ts';
import {
	figureRow,
	needRow,
	partRows,
	promiseRow,
	reportCell,
	typeCell,
	unplacedRow,
} from './summary-rows.ts';

const labels = words.summaries;

/** A summary as its page and its Word file show it. */
export const summarySections = (summary: PeriodSummary, archive: Archive): DocumentSection[] => [
	...doneSections(summary, archive),
	...openSections(summary, archive),
	...sourceSections(summary, archive),
];

/** What is on record. */
function doneSections(
	{ period, reports, deeds, types, figures }: PeriodSummary,
	archive: Archive,
): DocumentSection[] {
	const overview = labels.overviewText(period.term === null ? labels.year : labels.term, {
		reports: reports.length,
		pairings: new Set(reports.flatMap(({ pairings }) => pairings)).size,
		deeds: deeds.length,
	});
	const rows = types.map(([type, count]) => [typeCell(type), { text: String(count) }]);
	const sums = figures.map((figure) => figureRow(figure, archive));
	return [
		{ title: labels.overview, paragraphs: [overview] },
		{
			title: labels.activities,
			empty: labels.noActivities,
			table: tableOf(['type', 'times'], rows),
		},
		{
			title: labels.figures,
			note: labels.figuresNote,
			empty: labels.noFigures,
			table: tableOf(['type', 'amount', 'evidence'], sums),
		},
	];
}

/** What was promised, asked for and not found. */
function openSections(summary: PeriodSummary, archive: Archive): DocumentSection[] {
	const { scope, needs, promises, silent } = summary;
	const silentSection = {
		title: labels.silent,
		note: labels.silentNote,
		empty: labels.noSilent,
		list: silent.map((id) => ({ text: pairingName(id, archive), path: `/pairings/${id}/` })),
	};
	return [
		{
			title: labels.promises,
			note: labels.promisesNote,
			empty: labels.noPromises,
			table: tableOf(['clause', 'amount', 'state', 'report'], promises.map(promiseRow)),
		},
		{
			title: labels.needs,
			empty: labels.noNeeds,
			table: tableOf(['by', 'need', 'answer', 'state'], needs.map(needRow)),
		},
		{ title: labels.missing, empty: labels.nothingMissing, list: lacksOf(summary) },
		...(scope.kind === 'pairing' ? [] : [silentSection]),
	];
}

/** Where all of it was read. */
function sourceSections(
	{ reports, figures, unplaced }: PeriodSummary,
	archive: Archive,
): DocumentSection[] {
	const parts = figures.flatMap((figure) => partRows(figure, archive));
	const unplacedSection = {
		title: labels.unplaced,
		note: labels.unplacedNote,
		table: tableOf(['type', 'amount', 'covers', 'report'], unplaced.map(unplacedRow)),
	};
	const rows = reports.map((report) => [{ text: formatDate(report.date) }, reportCell(report)]);
	return [
		{
			title: labels.quotes,
			empty: labels.noFigures,
			table: tableOf(['type', 'amount', 'quote', 'note', 'evidence', 'report'], parts),
		},
		...(unplaced.length > 0 ? [unplacedSection] : []),
		{ title: labels.reports, table: tableOf(['date', 'report'], rows) },
	];
}

const tableOf = (
	head: readonly (keyof typeof labels.columns)[],
	rows: SectionTable['rows'],
): SectionTable => ({ head: head.map((name) => labels.columns[name]), rows });
