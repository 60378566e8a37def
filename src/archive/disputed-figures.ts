import { conceptOf } from '#thesaurus/index.ts';
import type { Archive, Report } from './archive.ts';
import type { Mistake } from './mistake.ts';

/** Disputes of figures that the other report does not have. */
export function* disputedFigures({ reports, drafts }: Archive): Generator<Mistake> {
	const all = [...reports, ...drafts];
	const byId = new Map(all.map((report) => [report.id, report]));
	for (const report of all) {
		for (const [index, { report: id, type, unit }] of report.disputes.entries()) {
			const other = byId.get(id);
			if (!other) continue;
			const measures = measuresOf(other);
			if (measures.some((one) => one.type === type && (!unit || one.unit === unit))) continue;
			const { term } = conceptOf(type);
			const known = measures.map((one) => `${conceptOf(one.type).term}（${one.unit}）`);
			yield {
				file: report.file,
				path: ['disputes', index, 'type'],
				message: `材料“${id}”里没有“${unit ? `${term}（${unit}）` : term}”这个数。`,
				hint:
					known.length > 0
						? `那篇材料里的数：${[...new Set(known)].join('、')}。`
						: '那篇材料没有登记数量。',
			};
		}
	}
}

const measuresOf = ({ activities, totals }: Report) => [
	...activities.flatMap(({ type, quantities }) => quantities.map(({ unit }) => ({ type, unit }))),
	...totals.map(({ type, quantity }) => ({ type, unit: quantity.unit })),
];
