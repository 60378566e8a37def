import type { Archive } from '#archive/archive.ts';
import type { Unit } from '#model/unit.ts';
import { indexEvidence } from '#stats/evidence.ts';
import { figureOf, figuresOf } from '#stats/figures.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { figureView } from './figure-view.ts';

/** The measures that the home page leads with, where anything is known of them. */
const measures: readonly (readonly [ConceptId, Unit])[] = [
	['act.demo', '节'],
	['act.lecture', '场'],
	['act.gengang', '人次'],
	['item.books', '册'],
	['act.zhijiao', '人'],
	['act.research', '场'],
];

/** Headline figures with their bounds. */
export function headlineFigures({ reports, site }: Archive) {
	const evidence = indexEvidence(reports);
	const figures = figuresOf(reports, site.schoolYearStart);
	return measures
		.flatMap(([type, unit]) => figureOf(figures, type, unit) ?? [])
		.map((figure) => figureView(figure, evidence))
		.slice(0, 4);
}
