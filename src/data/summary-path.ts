import type { PeriodSummary } from '#stats/period-summary.ts';

/** The two parts of a summary's address: what it is about and when. */
export interface SummaryPlace {
	/** `site`, `programme-…` or `pairing-…`. */
	readonly scope: string;
	/** `2021-2022` for a school year, `2021-2022-1` for its first term. */
	readonly period: string;
}

export const placeOfSummary = ({ scope, period }: PeriodSummary): SummaryPlace => ({
	scope: scope.kind === 'site' ? scope.kind : `${scope.kind}-${scope.id}`,
	period: period.term === null ? period.year : `${period.year}-${period.term}`,
});

export const summaryPath = ({ scope, period }: SummaryPlace): string =>
	`/summaries/${scope}/${period}/`;
