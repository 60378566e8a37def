import type { Archive, Report } from '#archive/archive.ts';
import { boundsOf } from '#model/edtf.ts';
import type { ArchiveRule } from '#check/rule.ts';
import type { RuleFinding } from '#model/finding.ts';

/** Nothing happens in the future, is told before it happened, or ends before it begins. */
export const dates: ArchiveRule = {
	name: 'dates',
	*check({ reports, drafts, bulletins }, { today }) {
		// In China it is already tomorrow while it is evening in UTC.
		const latest = dayAfter(today);
		for (const report of [...reports, ...drafts]) {
			yield* future(report, latest);
			yield* toldTooEarly(report);
		}
		yield* backwards(bulletins);
	},
};

interface Dated {
	readonly name: string;
	readonly date: string;
	readonly path: readonly PropertyKey[];
}

/** Dates of what is said to have happened. */
function deeds(report: Report): Dated[] {
	const { date, kind, activities, totals } = report;
	return [
		{ name: kind === 'plan' ? '成文日期' : '日期', date, path: ['date'] },
		...activities.flatMap((activity, index) =>
			activity.date
				? [{ name: '活动日期', date: activity.date, path: ['activities', index, 'date'] }]
				: [],
		),
		...totals.flatMap(({ period }, index) =>
			period ? [{ name: '汇总的时期', date: period, path: ['totals', index, 'period'] }] : [],
		),
	];
}

function notes({ published, source, corrections }: Report): Dated[] {
	return [
		{ name: '发布日期', date: published, path: ['published'] },
		{ name: '来源发布日期', date: source.published, path: ['source', 'published'] },
		{ name: '取得来源的日期', date: source.captured, path: ['source', 'captured'] },
		...corrections.map(({ on }, index) => ({
			name: '更正日期',
			date: on,
			path: ['corrections', index, 'on'],
		})),
	].flatMap(({ date, ...rest }) => (date === undefined ? [] : [{ ...rest, date }]));
}

function* future(report: Report, latest: string): Generator<RuleFinding> {
	for (const { name, date, path } of [...deeds(report), ...notes(report)]) {
		const { first } = boundsOf(date);
		if (first === null || first <= latest) continue;
		yield {
			file: report.file,
			severity: 'error',
			place: { path },
			message: `${name}“${date}”还没有到。`,
			hint: '请核对年份；还没有发生的事写成方案计划（kind: plan）。',
		};
	}
}

function* toldTooEarly(report: Report): Generator<RuleFinding> {
	if (report.kind === 'plan' || report.kind === 'case') return;
	const { first } = boundsOf(report.date);
	if (first === null) return;
	for (const { name, date, path } of notes(report)) {
		if (date >= first) continue;
		yield {
			file: report.file,
			severity: 'error',
			place: { path },
			message: `${name} ${date} 早于事情发生的日期 ${report.date}。`,
			hint: '请核对这两个日期，多半是年份写错了。',
		};
	}
}

function* backwards(bulletins: Archive['bulletins']): Generator<RuleFinding> {
	for (const { file, from, to } of bulletins) {
		if (from <= to) continue;
		yield {
			file,
			severity: 'error',
			place: { path: ['to'] },
			message: `简报的止日 ${to} 在起日 ${from} 之前。`,
			hint: '请核对起日（from）和止日（to）。',
		};
	}
}

const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
