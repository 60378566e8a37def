import { sortDayOf } from '#model/sort-day.ts';
import { lineageOf } from '#model/region.ts';
import type { ReportFields } from '#model/report.ts';
import { schoolYearOf, type SchoolYear } from '#model/school-year.ts';
import type { Site } from '#model/site.ts';
import type { Archive, Filed, Report, Withdrawn } from './archive.ts';

/** What a report's references lead to. */
type Targets = Pick<Archive, 'schools' | 'pairings' | 'programmes'> & Pick<Site, 'schoolYearStart'>;

/** Adds to a report what its references lead to. */
export function linkReport(report: ReportFields & Filed, targets: Targets): Report {
	const paired = report.pairings.flatMap(
		(id) => targets.pairings.get(id)?.schools.map(({ school }) => school) ?? [],
	);
	const schoolIds = unique([...paired, ...report.schools]);
	const schools = schoolIds.flatMap((id) => targets.schools.get(id) ?? []);
	const programme = targets.programmes.get(report.programme ?? '');
	const places = [...schools.flatMap(({ region }) => region ?? []), ...(programme?.regions ?? [])];
	const pairings = [...report.pairings, ...report.totals.flatMap(({ pairing }) => pairing ?? [])];
	const programmes = pairings.flatMap((id) => targets.pairings.get(id)?.programme ?? []);
	return {
		...report,
		schoolYear: schoolYearOf(report.date, targets.schoolYearStart),
		schoolYears: yearsOf(report, targets.schoolYearStart),
		programmes: unique([...(report.programme ? [report.programme] : []), ...programmes]),
		schoolIds,
		regionCodes: unique(places.flatMap(lineageOf)),
		stages: unique(schools.flatMap(({ stage }) => stage ?? [])),
	};
}

/** What stays of a report that was taken back; nothing of any other. */
export function noticeOf({ id, file, digest, aliases, withdrawn, draft }: Report): Withdrawn[] {
	return withdrawn && !draft ? [{ id, file, digest, aliases, ...withdrawn }] : [];
}

/** The school years that any of these reports falls into. */
export const schoolYearsOf = (reports: readonly Report[]): Set<string> =>
	new Set(reports.flatMap(({ schoolYears }) => schoolYears));

/** Orders reports by the last day that they can mean, then by id. */
export function newestFirst(a: Report, b: Report): number {
	const dayA = sortDayOf(a.date);
	const dayB = sortDayOf(b.date);
	if (dayA !== dayB) return dayA < dayB ? 1 : -1;
	return a.id < b.id ? -1 : 1;
}

function yearsOf({ date, activities }: ReportFields, start: number): SchoolYear[] {
	const dates = [date, ...activities.flatMap((activity) => activity.date ?? [])];
	const years = unique(dates.map((one) => schoolYearOf(one, start)));
	const known = years.filter((year) => year !== 'undated');
	return known.length > 0 ? known : ['undated'];
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
