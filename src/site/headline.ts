import type { Archive } from '#archive/archive.ts';
import type { Unit } from '#model/unit.ts';
import { allFigures, figureOf } from '#stats/figures.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { figureView } from './figure-view.ts';

/** The measures that the home page shows first, if the archive has figures for them. */
const measures: readonly (readonly [ConceptId, Unit])[] = [
	['act.demo', '节'],
	['act.lecture', '场'],
	['act.gengang', '人次'],
	['item.books', '册'],
	['act.zhijiao', '人'],
	['act.research', '场'],
];

/** The first four measures with figures, for the home page. */
export function headlineFigures(archive: Archive) {
	const figures = allFigures(archive);
	return measures
		.flatMap(([type, unit]) => figureOf(figures, type, unit) ?? [])
		.map((figure) => figureView(figure, archive))
		.slice(0, 4);
}
