import { advise } from '#archive/nearest.ts';
import type { Report } from '#archive/archive.ts';
import type { ArchiveRule } from '#check/rule.ts';

/** What an activity answers (`serves`) is a need or a commitment that exists, under a name used once. */
export const items: ArchiveRule = {
	name: 'items',
	*check({ reports, drafts }) {
		const all = [...reports, ...drafts];
		const itemsByReport = new Map(all.map((report) => [report.id, itemsOf(report)]));
		for (const report of all) {
			yield* namedTwice(report);
			for (const [index, { serves }] of report.activities.entries()) {
				for (const [part, served] of serves.entries()) {
					const [id = '', item = ''] = served.split('#');
					const known = itemsByReport.get(id);
					if (!known || known.includes(item)) continue;
					yield {
						file: report.file,
						severity: 'error',
						place: { path: ['activities', index, 'serves', part] },
						message: `材料“${id}”里没有名为“${item}”的需求或承诺。`,
						hint: known.length > 0 ? advise(item, known) : '那篇材料还没有登记需求或承诺。',
					};
				}
			}
		}
	},
};

function itemsOf(report: Report): string[] {
	const commitments = report.kind === 'plan' ? report.commitments : [];
	return [...report.needs, ...commitments].map(({ id }) => id);
}

function* namedTwice(report: Report) {
	const ids = itemsOf(report);
	for (const [index, id] of ids.entries()) {
		if (ids.indexOf(id) === index) continue;
		const { length } = report.needs;
		yield {
			file: report.file,
			severity: 'error',
			place: {
				path: index < length ? ['needs', index, 'id'] : ['commitments', index - length, 'id'],
			},
			message: `条目名“${id}”在这篇材料里用了两次。`,
			hint: '请给其中一条换名，别的材料才能指得准。',
		} as const;
	}
}
