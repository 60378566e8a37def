import type { Archive } from '#archive/archive.ts';
import type { DataContext } from '#data/table.ts';
import { activityDetails } from '#i18n/activity-details.ts';
import { formatDate } from '#i18n/format-date.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Quantity } from '#model/quantity.ts';
import type { Role } from '#model/role.ts';
import { periodOfClaim, type Claim, type Deed } from '#stats/deeds.ts';
import { evidenceOf } from '#stats/evidence.ts';
import { marksOf } from '#stats/marks.ts';
import { conceptOf } from '#thesaurus/index.ts';

export type LedgerRow = ReturnType<typeof ledgerRow>;
export type LedgerTotal = ReturnType<typeof ledgerTotal>;
export type LedgerEntry = ReturnType<typeof entryOf>;
export type LedgerFigure = LedgerEntry['figures'][number];

/** An activity as a bureau's ledger lists it: in words, every figure with what it was read from. */
export function ledgerRow(deed: Deed, context: DataContext) {
	const { report, date, schoolYear, by, subjects, quantities } = deed;
	return {
		...entryOf(deed, quantities, context),
		pairing: joined(report.pairings.map(context.pairingName)),
		date: formatDate(date),
		schoolYear: words.schoolYear(schoolYear),
		supporters: schoolsIn('supporter', report.pairings, context.archive),
		recipients: schoolsIn('recipient', report.pairings, context.archive),
		by: by ? words.role[by] : '',
		subjects: joined(subjects),
		note: [deed.note, ...activityDetails(deed, report.activities)].filter(Boolean).join('；'),
	};
}

/** A total that a source claims for a period. */
export function ledgerTotal(claim: Claim, context: DataContext) {
	const { quantity, pairings } = claim;
	const period = periodOfClaim(claim);
	return {
		...entryOf(claim, [quantity], context),
		pairing: joined(pairings.map(context.pairingName)),
		period: period === undefined ? '' : formatDate(period),
	};
}

function entryOf(
	{ report, type, note = '' }: Deed | Claim,
	quantities: readonly Quantity[],
	{ archive, absoluteUrl }: DataContext,
) {
	return {
		type: conceptOf(type).term,
		figures: quantities.map((quantity) => ({
			quantity,
			marks: marksOf({ report, type, quantity }, evidenceOf(archive)),
		})),
		note,
		reportId: report.id,
		title: report.title,
		url: absoluteUrl(`/reports/${report.id}/`),
	};
}

function schoolsIn(role: Role, pairings: readonly string[], archive: Archive): string {
	const members = pairings.flatMap((id) => archive.pairings.get(id)?.schools ?? []);
	const ids = members.filter((member) => member.role === role).map(({ school }) => school);
	return joined([...new Set(ids)].map((id) => archive.schools.get(id)?.name ?? id));
}

const joined = (parts: readonly string[]): string => parts.join(words.separator);
