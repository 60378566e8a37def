import type { Archive } from '#archive/archive.ts';
import type { DataContext } from '#data/table.ts';
import { activityDetails } from '#i18n/activity-details.ts';
import { formatDate } from '#i18n/format-date.ts';
import { words } from '#i18n/zh-hans.ts';
import { schoolsInRole } from '#model/pairing.ts';
import type { Quantity } from '#model/quantity.ts';
import type { Role } from '#model/role.ts';
import { periodOfClaim, type Claim, type Deed } from '#stats/deeds.ts';
import { marksOf } from '#stats/marks.ts';
import { conceptOf } from '#thesaurus/index.ts';

/** An activity, or a total that a source claims for a period. */
export type LedgerRow = ReturnType<typeof ledgerRow>;
export type LedgerFigure = LedgerRow['figures'][number];

/** An activity as a bureau's ledger lists it: in words, every figure with what it was read from. */
export function ledgerRow(deed: Deed, context: DataContext) {
	const { report, date, schoolYear, by, subjects, quantities } = deed;
	return {
		...entryOf({ ...deed, pairings: report.pairings }, quantities, context),
		isTotal: false,
		date: formatDate(date),
		/** The date where it is one day. */
		day: isDay(date) ? date : undefined,
		schoolYear: words.schoolYear(schoolYear),
		by: by ? words.role[by] : '',
		subjects: joined(subjects),
		note: [deed.note, ...activityDetails(deed, report.activities)].filter(Boolean).join('；'),
	};
}

/** A total that a source claims for a period. */
export function ledgerTotal(claim: Claim, context: DataContext): LedgerRow {
	const period = periodOfClaim(claim);
	return {
		...entryOf(claim, [claim.quantity], context),
		isTotal: true,
		date: period === undefined ? '' : formatDate(period),
		day: undefined,
		schoolYear: '',
		by: '',
		subjects: '',
	};
}

function entryOf(
	{ report, type, pairings, note = '' }: Claim | (Deed & Pick<Claim, 'pairings'>),
	quantities: readonly Quantity[],
	{ archive, absoluteUrl, pairingName }: DataContext,
) {
	return {
		pairing: joined(pairings.map(pairingName)),
		supporters: schoolsIn('supporter', pairings, archive),
		recipients: schoolsIn('recipient', pairings, archive),
		type: conceptOf(type).term,
		figures: quantities.map((quantity) => ({
			quantity,
			marks: marksOf({ report, type, quantity }, archive),
		})),
		note,
		reportId: report.id,
		title: report.title,
		url: absoluteUrl(`/reports/${report.id}/`),
	};
}

function schoolsIn(role: Role, pairings: readonly string[], archive: Archive): string {
	const known = pairings.flatMap((id) => archive.pairings.get(id) ?? []);
	const ids = known.flatMap((pairing) => schoolsInRole(pairing, role));
	return joined([...new Set(ids)].map((id) => archive.schools.get(id)?.name ?? id));
}

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);

const joined = (parts: readonly string[]): string => parts.join(words.separator);
