import { perArchive } from '#archive/per-archive.ts';
import { periodSummaries, type PeriodSummary } from './period-summary.ts';
import { newestYearFirst } from './tally.ts';

/** A pairing has summaries of terms for so many of its newest years. */
const newestTerms = 1;

/**
 * The summaries that have a page, those of enough reports. Within a scope the newest year comes
 * first, a year before its terms. The age of a summary is how many newer years its scope has of them.
 */
export const shownSummaries = perArchive((archive, today: string) => {
	const least = archive.site.pageMinimum.reports;
	const summaries = periodSummaries(archive, today).filter(
		({ reports }) => reports.length >= least,
	);
	return [...Map.groupBy(summaries, ({ scope }) => scope).values()].flatMap((own) => {
		const years = [...new Set(own.map(({ period }) => period.year))].sort(newestYearFirst);
		return own
			.map((summary) => ({ summary, age: years.indexOf(summary.period.year) }))
			.filter(({ summary, age }) => isShown(summary, age))
			.sort((a, b) => a.age - b.age);
	});
});

const isShown = ({ scope, period }: PeriodSummary, age: number): boolean =>
	scope.kind !== 'pairing' || period.term === null || age < newestTerms;
