import type { Archive } from '#archive/archive.ts';
import type { DataContext } from '#data/table.ts';
import { activityDetails } from '#i18n/activity-details.ts';
import { formatDate } from '#i18n/format-date.ts';
import { formatQuantity, notesOf, quotesOf } from '#i18n/format-quantity.ts';
import { marksText } from '#i18n/marks-text.ts';
import { pairingName, schoolName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import { isDay } from '#model/edtf.ts';
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
	const { report, date, schoolYear, by, subjects, note } = deed;
	const notes = [note, ...activityDetails(deed, report.activities)];
	const { figures, texts } = rowOf({ ...deed, pairings: report.pairings, notes }, context);
	return {
		figures,
		/** The date where it is one day. */
		day: isDay(date) ? date : undefined,
		/** What the columns say. */
		texts: {
			...texts,
			date: formatDate(date),
			year: words.schoolYear(schoolYear),
			by: by ? words.role[by] : '',
			subjects: joined(subjects),
		},
	};
}

/** A total that a source claims for a period. */
export function ledgerTotal(claim: Claim, context: DataContext): LedgerRow {
	const { quantity, note } = claim;
	const period = periodOfClaim(claim);
	const { figures, texts } = rowOf({ ...claim, quantities: [quantity], notes: [note] }, context);
	const date = period === undefined ? '' : formatDate(period);
	return { figures, day: undefined, texts: { ...texts, date, year: '', by: '', subjects: '' } };
}

interface Told extends Pick<Claim, 'report' | 'type' | 'pairings'> {
	readonly quantities: readonly Quantity[];
	readonly notes: readonly (string | undefined)[];
}

function rowOf(
	{ report, type, pairings, quantities, notes }: Told,
	{ archive, absoluteUrl }: DataContext,
) {
	const figures = quantities.map((quantity) => ({
		quantity,
		marks: marksOf({ report, type, quantity }, archive),
	}));
	return {
		figures,
		texts: {
			pairing: joined(pairings.map((id) => pairingName(id, archive))),
			supporters: schoolsIn('supporter', pairings, archive),
			recipients: schoolsIn('recipient', pairings, archive),
			type: conceptOf(type).term,
			figures: listed(quantities.map(formatQuantity)),
			quote: listed(quantities.flatMap(quotesOf)),
			evidence: listed(figures.map(({ marks }) => marksText(marks))),
			note: listed([...notes, ...quantities.flatMap(notesOf)]),
			report: report.title,
			url: absoluteUrl(`/reports/${report.id}/`),
		},
	};
}

function schoolsIn(role: Role, pairings: readonly string[], archive: Archive): string {
	const known = pairings.flatMap((id) => archive.pairings.get(id) ?? []);
	const ids = known.flatMap((pairing) => schoolsInRole(pairing, role));
	return joined([...new Set(ids)].map((id) => schoolName(id, archive)));
}

const joined = (parts: readonly string[]): string => parts.join(words.separator);

const listed = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('；');
