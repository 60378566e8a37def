import { words } from '#i18n/zh-hans.ts';
import type { SectionCell } from '#office/section.ts';
import type { PeriodSummary } from '#stats/period-summary.ts';

const { lacks } = words.summaries;

/**
 * One sentence for each thing that an office expects in the reports of a period and that is missing.
 * Plans and summaries are expected of school years, not of terms.
 */
export function lacksOf(summary: PeriodSummary): SectionCell[] {
	const { period, reports, deeds, figures, needs, unsupported } = summary;
	const parts = figures.flatMap((figure) => figure.parts);
	const isLacking = (kind: 'plan' | 'summary') =>
		period.term === null && !reports.some((report) => report.kind === kind);
	return [
		...(isLacking('plan') ? [lacks.plan] : []),
		...(isLacking('summary') ? [lacks.summary] : []),
		...counted(deeds.filter(({ quantities }) => quantities.length === 0).length, lacks.quantity),
		...counted(parts.filter(({ quantity }) => !quantity.quote).length, lacks.quote),
		...counted(unsupported, lacks.support),
		...counted(needs.filter(({ state }) => state === 'open').length, lacks.need),
		...counted(
			reports.reduce((sum, { uncertain }) => sum + uncertain.length, 0),
			lacks.uncertain,
		),
	].map((text) => ({ text }));
}

const counted = (n: number, say: (n: number) => string): string[] => (n > 0 ? [say(n)] : []);
