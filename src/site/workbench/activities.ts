import type { Report } from '#archive/archive.ts';
import { ledgerRow, ledgerTotal, type LedgerRow } from '#data/ledger/ledger-row.ts';
import type { DataContext } from '#data/table.ts';
import { words } from '#i18n/zh-hans.ts';
import { latestFirst, sortDayOf } from '#model/sort-day.ts';
import { allClaims, allDeeds, periodOfClaim } from '#stats/deeds.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import {
	amount,
	choice,
	coded,
	date,
	hidden,
	link,
	measureOf,
	named,
	toReport,
} from './columns.ts';
import { sheet, type SheetColumn } from './sheet.ts';

/** A line of the ledger with what it can be filtered by. */
interface Entry {
	readonly row: LedgerRow;
	readonly report: Report;
	readonly type: ConceptId;
	readonly pairings: readonly string[];
	readonly year: string;
	readonly by?: string | undefined;
	/** The day that it is sorted by; empty where none is known. */
	readonly day: string;
}

const columns: readonly SheetColumn<Entry>[] = [
	date('date', ({ row, day }) => [row.texts.date, day]),
	choice('type', ({ type }) => [type], { ...named.type, isShown: true }),
	amount('amount', ({ row, type }) => [
		row.texts.figures,
		row.figures.map(({ quantity }) => measureOf(type, quantity)),
	]),
	choice('pairing', ({ pairings }) => pairings, { ...named.pairing, isShown: true }),
	link('report', ({ report }) => toReport(report)),
	choice('year', ({ year }) => [year], named.year),
	choice('programme', ({ report }) => report.programmes, named.programme),
	choice('school', ({ report }) => report.schoolIds, named.school),
	choice('by', ({ by }) => (by === undefined ? [] : [by]), coded(words.role)),
	hidden('subjects', ({ row }) => row.texts.subjects),
	hidden('quote', ({ row }) => row.texts.quote),
	hidden('evidence', ({ row }) => row.texts.evidence),
	hidden('note', ({ row }) => row.texts.note),
];

export const activities = sheet<Entry>('activities', columns, activityEntries);

/** What sources add up themselves: the same columns, without what only a single activity has. */
export const claims = sheet<Entry>(
	'claims',
	columns.filter(({ name }) => name !== 'by' && name !== 'subjects'),
	claimEntries,
);

function activityEntries(context: DataContext): Entry[] {
	const entries = allDeeds(context.archive).map((deed) => ({
		row: ledgerRow(deed, context),
		report: deed.report,
		type: deed.type,
		pairings: deed.report.pairings,
		year: deed.schoolYear,
		by: deed.by,
		day: sortDayOf(deed.date),
	}));
	return entries.sort(latestFirst);
}

function claimEntries(context: DataContext): Entry[] {
	const entries = allClaims(context.archive).map((claim) => ({
		row: ledgerTotal(claim, context),
		report: claim.report,
		type: claim.type,
		pairings: claim.pairings,
		year: claim.report.schoolYear,
		day: sortDayOf(periodOfClaim(claim) ?? ''),
	}));
	return entries.sort(latestFirst);
}
