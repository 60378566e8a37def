import { statedFigures, type StatedFigure } from '#check/figures.ts';
import type { ReportFinding, ReportRule } from '#check/rule.ts';
import { isOfThings } from '#model/unit.ts';
import { conceptOf } from '#thesaurus/index.ts';

/** What is given is counted as things of one kind: a number of things says which, and nothing else does. */
export const things: ReportRule = {
	name: 'things',
	*check({ report }) {
		for (const figure of statedFigures(report)) yield* unlike(figure);
	},
};

function* unlike({ type, quantity, path }: StatedFigure): Generator<ReportFinding> {
	const { unit, item } = quantity;
	const { term, isMixed } = conceptOf(type);
	if (item === undefined && isMixed && isOfThings(unit)) {
		yield {
			severity: 'warning',
			place: { path: [...path, 'unit'] },
			message: `“${term}”的数写了单位“${unit}”，没有写是什么物品，不会与别的数相加。`,
			hint: '请写明是什么物品（item），例如“电脑”；来源没有说是什么，写“物品不详”。',
		};
	}
	if (item !== undefined && !isOfThings(unit)) {
		yield {
			severity: 'warning',
			place: { path: [...path, 'item'] },
			message: `“${item}”是物品，单位却写了“${unit}”，这不是物品的单位。`,
			hint: '请改用 台、套、件、册 或 份；这个数说的不是物品，就删去物品（item）。',
		};
	}
}
