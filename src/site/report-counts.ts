import type { Report } from '#archive/archive.ts';
import { activityDetails } from '#i18n/activity-details.ts';
import { formatDate } from '#i18n/format-date.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Quantity } from '#model/quantity.ts';
import type { EvidenceIndex } from '#stats/evidence.ts';
import { marksOf, type Marks } from '#stats/marks.ts';
import type { ConceptId } from '#thesaurus/index.ts';

/** A line of a report's activities or totals, in words. */
export interface CountRow {
	readonly type: ConceptId;
	/** When it was, who did it, which subjects. */
	readonly about: string;
	/** Empty where the report says no number. */
	readonly figures: readonly { readonly quantity: Quantity; readonly marks: Marks }[];
	readonly note: string;
}

export const activityRows = (report: Report, index: EvidenceIndex): CountRow[] =>
	report.activities.map(({ type, date, by, subjects, quantities, note, ...more }) => ({
		type,
		about: [
			date && formatDate(date),
			by && words.report.byRole(words.role[by]),
			subjects.join(words.separator),
			...activityDetails({ ...more, quantities }, report.activities),
		]
			.filter(Boolean)
			.join(' · '),
		...counted({ report, type, quantities, note }, index),
	}));

export const totalRows = (report: Report, index: EvidenceIndex): CountRow[] =>
	report.totals.map(({ type, period, quantity, note }) => ({
		type,
		about: period ? formatDate(period) : '',
		...counted({ report, type, quantities: [quantity], note }, index),
	}));

interface Counted {
	readonly report: Report;
	readonly type: ConceptId;
	readonly quantities: readonly Quantity[];
	readonly note: string | undefined;
}

const counted = ({ report, type, quantities, note }: Counted, index: EvidenceIndex) => ({
	figures: quantities.map((quantity) => ({
		quantity,
		marks: marksOf({ report, type, quantity }, index),
	})),
	note: note ?? '',
});
