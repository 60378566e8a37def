import type { Archive, Report } from '#archive/archive.ts';
import { activityDetails } from '#i18n/activity-details.ts';
import { formatDate } from '#i18n/format-date.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Quantity } from '#model/quantity.ts';
import { marksOf } from '#stats/marks.ts';
import type { ConceptId } from '#thesaurus/index.ts';

/** A line of a report's activities or totals, in words. */
export type CountRow = ReturnType<typeof totalRows>[number];

export const activityRows = (report: Report, archive: Archive) =>
	report.activities.map(({ type, date, by, subjects, quantities, note, ...more }) => ({
		type,
		/** When it was, who did it, which subjects. */
		about: [
			date && formatDate(date),
			by && words.report.byRole(words.role[by]),
			subjects.join(words.separator),
			...activityDetails({ ...more, quantities }, report.activities),
		]
			.filter(Boolean)
			.join(' · '),
		...counted({ report, type, quantities, note }, archive),
	}));

export function totalRows(report: Report, archive: Archive) {
	// The page's facts say which period a summary covers.
	const covered = 'period' in report ? report.period : undefined;
	return report.totals.map(({ type, period, quantity, note }) => ({
		type,
		about: period && period !== covered ? formatDate(period) : '',
		...counted({ report, type, quantities: [quantity], note }, archive),
	}));
}

interface Counted {
	readonly report: Report;
	readonly type: ConceptId;
	readonly quantities: readonly Quantity[];
	readonly note: string | undefined;
}

const counted = ({ report, type, quantities, note }: Counted, archive: Archive) => ({
	/** Empty where the report says no number. */
	figures: quantities.map((quantity) => ({
		quantity,
		marks: marksOf({ report, type, quantity }, archive),
	})),
	note: note ?? '',
});
