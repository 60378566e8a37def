import type { Archive } from '#archive/archive.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Section } from '#office/section.ts';
import { promisesOf } from '#stats/promises.ts';
import type { ScopeKind } from '#stats/scope.ts';
import { yearSummaries } from '#stats/year-summary.ts';
import { summaryName, summarySections } from './summary-sections.ts';

/** A summary with its address and all its words. */
export interface SummaryView {
	readonly kind: ScopeKind;
	/** In the address: `site`, `programme-…` or `pairing-…`. */
	readonly scope: string;
	readonly year: string;
	readonly name: string;
	readonly title: string;
	readonly sections: readonly Section[];
	readonly reportCount: number;
	/** Whether there is a Word file: old years of many pairings are read, not written again. */
	readonly hasFile: boolean;
}

/** How many of its newest years a pairing has as Word files. */
const newestYears = 2;

/** All summaries; within a scope the newest year first, what has no date last. */
export function summaryViews(archive: Archive, today: string): SummaryView[] {
	const summaries = yearSummaries(archive, promisesOf(archive, today));
	return [...Map.groupBy(summaries, ({ scope }) => scope)].flatMap(([{ kind, id }, years]) => {
		const name = summaryName({ kind, id }, archive);
		return years.sort(byYear).map((summary, index) => ({
			kind,
			scope: kind === 'site' ? kind : `${kind}-${id}`,
			year: summary.year,
			name,
			title: words.summaries.of(name, words.schoolYear(summary.year)),
			sections: summarySections(summary),
			reportCount: summary.reports.length,
			hasFile: kind !== 'pairing' || index < newestYears,
		}));
	});
}

export const summaryPath = ({ scope, year }: Pick<SummaryView, 'scope' | 'year'>): string =>
	`/summaries/${scope}/${year}/`;

export const summaryFile = ({ scope, year }: Pick<SummaryView, 'scope' | 'year'>): string =>
	`/summaries/${scope}/${year}.docx`;

const byYear = (a: { year: string }, b: { year: string }): number => {
	if (a.year === b.year) return 0;
	if (a.year === 'undated' || b.year === 'undated') return a.year === 'undated' ? 1 : -1;
	return a.year < b.year ? 1 : -1;
};
