import { statedFigures, measureName } from '#check/figures.ts';
import type { ArchiveRule } from '#check/rule.ts';
import { conceptOf } from '#thesaurus/index.ts';

/** A disputed figure (`disputes`) is one that the other report states. */
export const disputedFigures: ArchiveRule = {
	name: 'disputed-figures',
	*check({ reports, drafts }) {
		const all = [...reports, ...drafts];
		const byId = new Map(all.map((report) => [report.id, report]));
		for (const { file, disputes } of all) {
			for (const [index, { report: id, type, unit }] of disputes.entries()) {
				const other = byId.get(id);
				if (!other) continue;
				const figures = statedFigures(other).filter((one) => one.type === type);
				if (figures.some(({ quantity }) => !unit || quantity.unit === unit)) continue;
				const { term } = conceptOf(type);
				const known = [...new Set(statedFigures(other).map(measureName))];
				yield {
					file,
					severity: 'error',
					place: { path: ['disputes', index, 'type'] },
					message: `材料“${id}”里没有“${unit ? `${term}（${unit}）` : term}”这个数。`,
					hint:
						known.length > 0 ? `那篇材料里的数：${known.join('、')}。` : '那篇材料没有登记数量。',
				};
			}
		}
	},
};
