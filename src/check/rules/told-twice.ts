import type { Report } from '#archive/archive.ts';
import { reportsById } from '#archive/per-archive.ts';
import type { ArchiveRule } from '#check/rule.ts';
import { mayBeAtOnce } from '#stats/counted.ts';
import { tellsOfDeeds } from '#stats/deeds.ts';
import { conceptOf } from '#thesaurus/index.ts';

/** Two reports of one activity (`confirms`), as two pairings may write, agree on its day. */
export const toldTwice: ArchiveRule = {
	name: 'told-twice',
	*check(archive) {
		const byId = reportsById(archive);
		for (const report of archive.reports.filter(tellsOfDeeds)) {
			for (const id of report.confirms) {
				const other = byId.get(id);
				const place = other ? differingPlace(report, other) : undefined;
				const mine = report.activities[place ?? -1];
				if (!other || !mine || place === undefined) continue;
				const theirs = other.activities.find(({ type }) => type === mine.type);
				const type = conceptOf(mine.type).term;
				const here = mine.date ?? report.date;
				const there = theirs?.date ?? other.date;
				yield {
					file: report.file,
					severity: 'error',
					place: { path: ['activities', place] },
					message: `“${type}”在这里是 ${here}，在它印证的 ${other.file} 里是 ${there}，不会是同一次。`,
					hint: '请对照来源核对两边的日期；是另一次活动，就从 confirms 里删去那一篇。',
				};
			}
		}
	},
};

/** The first activity of a type that both tell of, where no two of that type can be the same. */
function differingPlace(report: Report, other: Report): number | undefined {
	const datesOf = ({ activities, date }: Report, type: string) =>
		activities.filter((one) => one.type === type).map((one) => ({ cover: one.date ?? date }));
	const place = report.activities.findIndex(({ type }) => {
		const mine = datesOf(report, type);
		const theirs = datesOf(other, type);
		return theirs.length > 0 && !mine.some((a) => theirs.some((b) => mayBeAtOnce(a, b)));
	});
	return place < 0 ? undefined : place;
}
