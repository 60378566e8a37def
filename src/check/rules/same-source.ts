import type { Report } from '#archive/archive.ts';
import type { ArchiveRule } from '#check/rule.ts';

/** One article makes one report of a kind: the second was perhaps brought in twice. */
export const sameSource: ArchiveRule = {
	name: 'same-source',
	*check({ reports }) {
		const owners = new Map<string, Report>();
		for (const report of [...reports].sort((a, b) => (a.file < b.file ? -1 : 1))) {
			for (const key of keysOf(report)) {
				const owner = owners.get(key) ?? report;
				owners.set(key, owner);
				if (owner === report || areLinked(owner, report)) continue;
				yield {
					file: report.file,
					severity: 'warning',
					place: { path: ['source'] },
					message: `“${owner.title}”（${owner.file}）用的是同一个来源，也许导入了两次。`,
					hint: '重复的请删去一篇；一个来源里确实有几件事，请写上各自的结对或日期。',
				};
				break;
			}
		}
	},
};

/** A source may hold several plans or several years; what tells of one pairing and day is one. */
function keysOf({ kind, source, pairings, date, programme = '' }: Report): string[] {
	if (kind === 'case') return [];
	const about = [kind, date, programme, ...pairings].join('|');
	return [source.url, source.sha256].flatMap((origin) => (origin ? [`${origin}|${about}`] : []));
}

const areLinked = (a: Report, b: Report): boolean =>
	a.confirms.includes(b.id) || b.confirms.includes(a.id);
