import type { ArchiveRule } from '#check/rule.ts';
import { isDatedIn, isOfYear, yearBefore } from '#stats/summary-year.ts';

/** A pairing that was at work in the year before `summaryDue` has a summary of that year: a reminder. */
export const summariesDue: ArchiveRule = {
	name: 'summaries-due',
	*check({ site, reports, drafts, pairings }, { today }) {
		const due = lastDue(site.summaryDue, today);
		const year = yearBefore(due);
		const byPairing = Map.groupBy(
			[...reports, ...drafts].flatMap((report) => report.pairings.map((id) => ({ id, report }))),
			({ id }) => id,
		);
		for (const pairing of pairings.values()) {
			const own = (byPairing.get(pairing.id) ?? []).map(({ report }) => report);
			const isActive = own.some(
				(report) => report.kind === 'visit' && !report.draft && isDatedIn(report, year),
			);
			const hasSummary = own.some((report) => isOfYear(report, year));
			if (!isActive || hasSummary) continue;
			yield {
				file: pairing.file,
				severity: 'warning',
				place: { line: 1 },
				message: `这个结对在 ${due} 前的一年里有活动，还没有年度总结。`,
				hint: `请写一篇年度总结（kind: summary）；截止日由管网站的人定（site.yaml 的 summaryDue）。`,
			};
		}
	},
};

/** The last day that was a due date, today excluded: until the evening there is time. */
function lastDue(summaryDue: string, today: string): string {
	const year = Number(today.slice(0, 4));
	const thisYear = `${year}-${summaryDue}`;
	return thisYear < today ? thisYear : `${year - 1}-${summaryDue}`;
}
