import type { Archive } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { placeOfSummary, summaryPath, type SummaryPlace } from '#data/summary-path.ts';
import { words } from '#i18n/zh-hans.ts';
import type { PeriodSummary } from '#stats/period-summary.ts';
import { shownSummaries } from '#stats/shown-summaries.ts';
import type { SummaryPeriod } from '#stats/summary-period.ts';
import { scopeName } from './scope-name.ts';
import { summarySections } from './summary-sections.ts';

/** A pairing has Word files for this many of its newest years. */
const newestFiles = 2;

/** All summaries. Within a scope the newest year comes first, a year before its terms, undated reports last. */
export const summaryViews = perArchive((archive, today: string): SummaryView[] =>
	shownSummaries(archive, today).map(({ summary, age }) => summaryView(summary, { archive, age })),
);

type SummaryView = ReturnType<typeof summaryView>;

/** A summary with its address and all its words. */
function summaryView(summary: PeriodSummary, { archive, age }: { archive: Archive; age: number }) {
	const { scope, period, reports } = summary;
	const name = scopeName(scope, archive);
	const when = periodName(period);
	return {
		...placeOfSummary(summary),
		kind: scope.kind,
		name,
		when,
		title: words.summaries.of(name, when),
		sections: summarySections(summary, archive),
		reportCount: reports.length,
		/** Whether there is a Word file: old years of many pairings are read, not written again. */
		hasFile: scope.kind !== 'pairing' || age < newestFiles,
	};
}

const periodName = ({ year, term }: SummaryPeriod): string =>
	term === null ? words.schoolYear(year) : words.promises.term(year, term);

export const summaryFile = (place: SummaryPlace): string =>
	`${summaryPath(place).slice(0, -1)}.docx`;
