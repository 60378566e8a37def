import type { Report } from '#archive/archive.ts';
import { isDay } from '#model/edtf.ts';
import { conceptOf } from '#thesaurus/index.ts';
import type { ArchiveRule } from '#check/rule.ts';

/** An activity that two reports tell of counts once; the second one says so with `confirms`. */
export const duplicateEvents: ArchiveRule = {
	name: 'duplicate-events',
	*check({ reports }) {
		const seen = new Map<string, Report[]>();
		for (const report of [...reports].sort(byFile)) {
			for (const key of keysOf(report)) {
				const earlier = seen.get(key) ?? [];
				const other = earlier.find((candidate) => !areLinked(candidate, report));
				seen.set(key, [...earlier, report]);
				if (!other) continue;
				const [, date = '', type] = key.split('|');
				const term = report.activities.find((activity) => activity.type === type);
				yield {
					file: report.file,
					severity: 'warning',
					place: { path: ['activities'] },
					message: `同一个结对在 ${date} 的“${term ? conceptOf(term.type).term : ''}”，“${other.title}”（${other.file}）也写了，会算两次。`,
					hint: `如果是同一次活动，请写明这篇印证那一篇（confirms: [${other.id}]）；不是，请写清各自的日期。`,
				};
				break;
			}
		}
	},
};

/** Pairing, day and type of each activity. A month or a year may hold several. */
function keysOf({ kind, pairings, date, activities }: Report): string[] {
	if (kind === 'plan' || kind === 'case') return [];
	return activities.flatMap((activity) => {
		const day = activity.date ?? date;
		if (!isDay(day)) return [];
		return pairings.map((pairing) => `${pairing}|${day}|${activity.type}`);
	});
}

const areLinked = (a: Report, b: Report): boolean =>
	a.confirms.includes(b.id) ||
	b.confirms.includes(a.id) ||
	a.confirms.some((id) => b.confirms.includes(id)) ||
	a === b;

const byFile = (a: Report, b: Report): number => (a.file < b.file ? -1 : 1);
