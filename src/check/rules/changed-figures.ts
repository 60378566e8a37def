import { formatInterval } from '#model/format-interval.ts';
import type { ReportFields } from '#model/report.ts';
import { statedFigures, measureName } from '#check/figures.ts';
import type { ArchiveRule } from '#check/rule.ts';

/** A published figure changes with a new entry under `corrections`, never in silence. */
export const changedFigures: ArchiveRule = {
	name: 'changed-figures',
	*check({ reports }, { earlier }) {
		for (const report of reports) {
			const said = new Set<string>();
			for (const version of earlier?.get(report.id) ?? []) {
				if (hasNewCorrection(report, version)) continue;
				for (const change of changesBetween(version, report)) {
					if (said.has(change)) continue;
					said.add(change);
					yield {
						file: report.file,
						severity: 'error',
						place: { path: ['activities'] },
						message: `已发布的数改了，却没有更正记录：${change}。`,
						hint: '请在更正记录（corrections）里加一条，写更正日期（on）、改了什么（what）、为什么改（why）；如果是误改，请改回原来的数。',
					};
				}
			}
		}
	},
};

type Said = Pick<ReportFields, 'activities' | 'totals' | 'corrections'>;

const hasNewCorrection = (now: Said, before: Said): boolean =>
	now.corrections.some(
		({ on, what }) => !before.corrections.some((known) => known.on === on && known.what === what),
	);

/** Figures that are gone or different, by measure. What was added says nothing else than before. */
function changesBetween(before: Said, now: Said): string[] {
	const old = measuresOf(before);
	const current = measuresOf(now);
	return [...old].flatMap(([measure, values]) => {
		const left = [...(current.get(measure) ?? [])];
		const gone = values.filter((value) => {
			const at = left.indexOf(value);
			if (at >= 0) left.splice(at, 1);
			return at < 0;
		});
		if (gone.length === 0) return [];
		const instead = left.length > 0 ? `现在写${left.join('、')}` : '现在没有这个数';
		return [`“${measure}”原来写${gone.join('、')}，${instead}`];
	});
}

function measuresOf(report: Said): Map<string, string[]> {
	const groups = [...Map.groupBy(statedFigures(report), measureName)];
	return new Map(
		groups.map(([measure, group]) => [
			measure,
			group.map(({ quantity }) => formatInterval(quantity)),
		]),
	);
}
