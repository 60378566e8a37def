import type { Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import type { Activity, Total } from '#model/activity.ts';
import { closedAt } from '#model/edtf.ts';
import type { SchoolYear } from '#model/school-year.ts';
import { schoolYearOf } from '#model/school-year.ts';
import { mayBeAtOnce } from './counted.ts';

/** An activity with the report that tells of it. */
export interface Deed extends Omit<Activity, 'date'> {
	readonly report: Report;
	/** Its place among the activities of its report, counted from 1. */
	readonly position: number;
	readonly date: string;
	readonly schoolYear: SchoolYear;
}

/** A claimed total with the report that claims it. */
export interface Claim extends Total {
	readonly report: Report;
	/** The pairings that it is about; none where it is about a programme or its report alone. */
	readonly pairings: readonly string[];
}

/**
 * Everything that reports say has happened. Plans promise and cases retell, so neither counts; an
 * activity that one school's report confirms of another's, of the same type and day, counts once.
 */
export function deedsOf(reports: readonly Report[], schoolYearStart: number): Deed[] {
	const byId = new Map(reports.map((report) => [report.id, report]));
	return reports.filter(tellsOfDeeds).flatMap((report) => {
		const confirmed = report.confirms
			.flatMap((id) => byId.get(id) ?? [])
			.filter((other) => !isToldFirst(report, other))
			.flatMap(({ activities, date }) =>
				activities.map((activity) => ({ type: activity.type, cover: activity.date ?? date })),
			);
		return report.activities
			.map((activity, index) => {
				const date = activity.date ?? report.date;
				const schoolYear = activity.date
					? schoolYearOf(activity.date, schoolYearStart)
					: report.schoolYear;
				return { ...activity, report, position: index + 1, date, schoolYear };
			})
			.filter(
				({ type, date }) =>
					!confirmed.some((one) => one.type === type && mayBeAtOnce(one, { cover: date })),
			);
	});
}

/** Of two reports that confirm each other, only the one with the smaller id tells of the activity. */
const isToldFirst = (report: Report, other: Report): boolean =>
	other.confirms.includes(report.id) && report.id < other.id;

/** All totals that reports claim. */
export function claimsOf(reports: readonly Report[]): Claim[] {
	return reports.filter(tellsOfDeeds).flatMap((report) =>
		report.totals.map((total) => ({
			...total,
			report,
			pairings: total.pairing ? [total.pairing] : report.pairings,
		})),
	);
}

/** What all reports of an archive say has happened. */
export const allDeeds = perArchive(({ reports, site }) => deedsOf(reports, site.schoolYearStart));

/** All totals that reports of an archive claim. */
export const allClaims = perArchive(({ reports }) => claimsOf(reports));

/** How many activities and totals these reports say have happened. */
export const countRecords = (reports: readonly Report[]): number =>
	reports
		.filter(tellsOfDeeds)
		.reduce((sum, { activities, totals }) => sum + activities.length + totals.length, 0);

/** How many activities say that they belong to a journey, and how many journeys these were. */
export function journeysOf(deeds: readonly Deed[]): { activities: number; journeys: number } {
	const told = deeds.filter(({ journey }) => journey !== undefined);
	const journeys = new Set(told.map(({ journey, report }) => `${report.id}#${journey ?? ''}`));
	return { activities: told.length, journeys: journeys.size };
}

/** What a claimed total covers, as far as it or its report says. */
export const periodOfClaim = ({ period, report }: Claim): string | undefined =>
	period ?? (report.kind === 'summary' ? report.period : undefined);

/** The period of a claim, closed at the date of its report where the source leaves it open. */
export function coverOfClaim(claim: Claim): string | undefined {
	const period = periodOfClaim(claim);
	return period && closedAt(period, claim.report.date);
}

/** Whether a report's figures are about its schools, and not about all of a programme that names them. */
export const isOfSchools = ({ pairings, programme }: Report): boolean =>
	pairings.length > 0 || programme === undefined;

/** Whether a report tells of what has happened. */
export const tellsOfDeeds = ({ kind }: Report): boolean => kind === 'visit' || kind === 'summary';
