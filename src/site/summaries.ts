import type { Archive } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { words } from '#i18n/zh-hans.ts';
import { periodSummaries, type PeriodSummary } from '#stats/period-summary.ts';
import { promisesOf } from '#stats/promises.ts';
import type { SummaryPeriod } from '#stats/summary-period.ts';
import { newestYearFirst } from '#stats/tally.ts';
import { scopeName } from './scope-name.ts';
import { summarySections } from './summary-sections.ts';

/** A pairing has Word files for so many of its newest years. */
const newestFiles = 2;
/** A pairing has summaries of terms for so many of its newest years. */
const newestTerms = 1;

/** All summaries. Within a scope the newest year comes first, a year before its terms, undated reports last. */
export const summaryViews = perArchive((archive, today: string): SummaryView[] => {
	const summaries = periodSummaries(archive, promisesOf(archive, today));
	return [...Map.groupBy(summaries, ({ scope }) => scope).values()].flatMap((own) => {
		const years = [...new Set(own.map(({ period }) => period.year))].sort(newestYearFirst);
		return own
			.map((summary) => ({ summary, age: years.indexOf(summary.period.year) }))
			.filter(({ summary, age }) => isKept(summary, age))
			.sort((a, b) => a.age - b.age)
			.map(({ summary, age }) => summaryView(summary, { archive, age }));
	});
});

const isKept = ({ scope, period }: PeriodSummary, age: number): boolean =>
	scope.kind !== 'pairing' || period.term === null || age < newestTerms;

export type SummaryView = ReturnType<typeof summaryView>;

/** A summary with its address and all its words. */
function summaryView(summary: PeriodSummary, { archive, age }: { archive: Archive; age: number }) {
	const { scope, period, reports } = summary;
	const { kind, id } = scope;
	const name = scopeName(scope, archive);
	const when = periodName(period);
	return {
		kind,
		name,
		when,
		/** In the address: `site`, `programme-…` or `pairing-…`. */
		scope: kind === 'site' ? kind : `${kind}-${id}`,
		/** In the address: `2021-2022` for a school year, `2021-2022-1` for its first term. */
		period: period.term === null ? period.year : `${period.year}-${period.term}`,
		title: words.summaries.of(name, when),
		/** The day that the Word file gives for its making: the last of the period. */
		day: period.days?.last ?? '2000-01-01',
		sections: summarySections(summary, archive),
		reportCount: reports.length,
		/** Whether there is a Word file: old years of many pairings are read, not written again. */
		hasFile: kind !== 'pairing' || age < newestFiles,
	};
}

const periodName = ({ year, term }: SummaryPeriod): string =>
	term === null ? words.schoolYear(year) : words.promises.term(year, term);

type Place = Pick<SummaryView, 'scope' | 'period'>;

export const summaryPath = ({ scope, period }: Place): string => `/summaries/${scope}/${period}/`;
export const summaryFile = ({ scope, period }: Place): string =>
	`/summaries/${scope}/${period}.docx`;
