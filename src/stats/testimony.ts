import type { Archive, Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import type { Interval, Quantity } from '#model/quantity.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { tellsOfDeeds } from './deeds.ts';
import { indexBy } from './index-by.ts';

/** A number that a report states. */
export interface Statement {
	readonly report: Report;
	readonly type: ConceptId;
	readonly quantity: Quantity;
}

/** What a report says beside a number: the note of the activity or the total that has it. */
export const noteBeside = ({ report, quantity }: Pick<Statement, 'report' | 'quantity'>) =>
	(
		report.activities.find(({ quantities }) => quantities.includes(quantity)) ??
		report.totals.find((total) => total.quantity === quantity)
	)?.note;

/** Reports by the reports that they confirm or dispute. */
const voicesIn = perArchive(({ reports }) => ({
	confirming: indexBy(reports.filter(tellsOfDeeds), ({ confirms }) => confirms),
	disputing: indexBy(reports, ({ disputes }) => disputes.map(({ report }) => report)),
}));

/**
 * Who confirms a figure and who disputes it. A report confirms what it does not tell otherwise: where
 * it lists activities, one of this type, and where it counts them, a number that may be the same.
 */
export function testimonyOf(statement: Statement, archive: Archive) {
	const { confirming, disputing } = voicesIn(archive);
	const { report } = statement;
	return {
		confirmedBy: (confirming.get(report.id) ?? []).filter((other) => isConfirmed(statement, other)),
		disputedBy: (disputing.get(report.id) ?? []).flatMap((other) => objectionsTo(statement, other)),
	};
}

function objectionsTo({ report, type, quantity }: Statement, other: Report) {
	return other.disputes
		.filter((one) => one.report === report.id && one.type === type)
		.filter(({ unit }) => unit === undefined || unit === quantity.unit)
		.map(({ says }) => ({ report: other, says }));
}

function isConfirmed(statement: Statement, other: Report): boolean {
	if (isSameVoice(statement.report, other) || objectionsTo(statement, other).length > 0)
		return false;
	const told = [
		...other.activities,
		...other.totals.map(({ type, quantity }) => ({ type, quantities: [quantity] })),
	];
	if (told.length === 0) return true;
	const ofType = told.filter(({ type }) => type === statement.type);
	return (
		ofType.length > 0 &&
		ofType
			.flatMap(({ quantities }) => quantities)
			.filter(({ unit }) => unit === statement.quantity.unit)
			.every((quantity) => mayBeSame(quantity, statement.quantity))
	);
}

/** Whether another source confirms a report and none disputes anything in it. */
export function isConfirmedAsWhole(report: Report, archive: Archive): boolean {
	const { confirming, disputing } = voicesIn(archive);
	const isOther = (other: Report) => !isSameVoice(report, other);
	return (confirming.get(report.id) ?? []).some(isOther) && !disputing.has(report.id);
}

/** Two reports made from one source are one voice. */
export function isSameVoice(a: Report, b: Report): boolean {
	if (a.id === b.id) return true;
	const isSame = (one: string | undefined, other: string | undefined) =>
		one !== undefined && one === other;
	return isSame(a.source.url, b.source.url) || isSame(a.source.sha256, b.source.sha256);
}

/** Whether two amounts may be the same number; 约 may be off by a tenth. */
function mayBeSame(a: Interval, b: Interval): boolean {
	const slack = (one: Interval) => (one.isApproximate ? one.min / 10 : 0);
	const top = (one: Interval) => (one.max ?? Infinity) + slack(one);
	const bottom = (one: Interval) => one.min - slack(one);
	return bottom(a) <= top(b) && bottom(b) <= top(a);
}
