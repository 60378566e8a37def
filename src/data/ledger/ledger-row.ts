import type { Archive } from '#archive/archive.ts';
import type { DataContext } from '#data/table.ts';
import { formatDate } from '#i18n/format-date.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Quantity } from '#model/quantity.ts';
import type { Role } from '#model/role.ts';
import { periodOfClaim, type Claim, type Deed } from '#stats/deeds.ts';
import { evidenceOf } from '#stats/evidence.ts';
import { marksOf, type Marks } from '#stats/marks.ts';
import type { Statement } from '#stats/testimony.ts';
import { conceptOf, type ConceptId } from '#thesaurus/index.ts';

/** An activity as a bureau's ledger lists it: in words, every figure with what it was read from. */
export interface LedgerRow {
	readonly date: string;
	readonly schoolYear: string;
	readonly pairing: string;
	readonly supporters: string;
	readonly recipients: string;
	readonly type: string;
	readonly by: string;
	readonly subjects: string;
	readonly figures: readonly LedgerFigure[];
	readonly note: string;
	readonly reportId: string;
	readonly title: string;
	readonly url: string;
}

export interface LedgerFigure {
	readonly quantity: Quantity;
	readonly marks: Marks;
}

export function ledgerRow(deed: Deed, context: DataContext): LedgerRow {
	const { report, type, date, schoolYear, by, subjects, quantities, note } = deed;
	const { archive, absoluteUrl, pairingName } = context;
	return {
		date: formatDate(date),
		schoolYear: words.schoolYear(schoolYear),
		pairing: joined(report.pairings.map(pairingName)),
		supporters: schoolsIn('supporter', report.pairings, archive),
		recipients: schoolsIn('recipient', report.pairings, archive),
		type: conceptOf(type).term,
		by: by ? words.role[by] : '',
		subjects: joined(subjects),
		figures: quantities.map((quantity) => figureOf({ report, type, quantity }, archive)),
		note: note ?? '',
		reportId: report.id,
		title: report.title,
		url: absoluteUrl(`/reports/${report.id}/`),
	};
}

/** A total that a source claims for a period. */
export interface LedgerTotal {
	readonly type: string;
	readonly figure: LedgerFigure;
	readonly period: string;
	readonly pairing: string;
	readonly note: string;
	readonly reportId: string;
	readonly title: string;
	readonly url: string;
}

export function ledgerTotal(claim: Claim, { archive, ...context }: DataContext): LedgerTotal {
	const { report, type, quantity, scope, note } = claim;
	const period = periodOfClaim(claim);
	return {
		type: termOf(type),
		figure: figureOf({ report, type, quantity }, archive),
		period: period === undefined ? '' : formatDate(period),
		pairing: archive.pairings.has(scope) ? context.pairingName(scope) : '',
		note: note ?? '',
		reportId: report.id,
		title: report.title,
		url: context.absoluteUrl(`/reports/${report.id}/`),
	};
}

const termOf = (type: ConceptId) => conceptOf(type).term;

const figureOf = (statement: Statement, archive: Archive): LedgerFigure => ({
	quantity: statement.quantity,
	marks: marksOf(statement, evidenceOf(archive)),
});

function schoolsIn(role: Role, pairings: readonly string[], archive: Archive): string {
	const members = pairings.flatMap((id) => archive.pairings.get(id)?.schools ?? []);
	const ids = members.filter((member) => member.role === role).map(({ school }) => school);
	return joined([...new Set(ids)].map((id) => archive.schools.get(id)?.name ?? id));
}

const joined = (parts: readonly string[]): string => parts.join(words.separator);
