import type { Report } from '#archive/archive.ts';
import { ledgerColumns } from '#data/ledger/columns.ts';
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

const titles = words.ledger.columns;

/** The words of a column of the ledger's files. */
const inLedger = (title: string) => {
	const column = ledgerColumns.find((one) => one.title === title);
	return ({ row }: Pick<Entry, 'row'>): string => column?.textOf(row) ?? '';
};
const figuresIn = inLedger(titles.figures);

const columns: readonly SheetColumn<Entry>[] = [
	date('date', ({ row, day }) => [row.date, day]),
	choice('type', ({ type }) => [type], { ...named.type, isShown: true }),
	amount('amount', ({ row, type }) => [
		figuresIn({ row }),
		row.figures.map(({ quantity }) => measureOf(type, quantity)),
	]),
	choice('pairing', ({ pairings }) => pairings, { ...named.pairing, isShown: true }),
	link('report', ({ report }) => toReport(report)),
	choice('year', ({ year }) => [year], named.year),
	choice('programme', ({ report }) => report.programmes, named.programme),
	choice('school', ({ report }) => report.schoolIds, named.school),
	choice('by', ({ by }) => (by === undefined ? [] : [by]), coded(words.role)),
	hidden('subjects', ({ row }) => row.subjects),
	hidden('quote', inLedger(titles.quote)),
	hidden('evidence', inLedger(titles.evidence)),
	hidden('note', inLedger(titles.note)),
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
