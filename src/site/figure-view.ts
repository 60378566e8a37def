import { formatDate } from '#i18n/format-date.ts';
import { formatInterval } from '#model/format-interval.ts';
import { levelOfFigure, type EvidenceIndex, type EvidenceLevel } from '#stats/evidence.ts';
import type { Figure } from '#stats/figures.ts';
import { marksOf, type Marks } from '#stats/marks.ts';
import { concepts } from '#thesaurus/index.ts';
import { termOf, themePath } from './labels.ts';

/** A figure in words with everything it was read from. */
export interface FigureView {
	readonly label: string;
	readonly path: string;
	readonly value: string;
	readonly unit: string;
	readonly level: EvidenceLevel;
	/** The quantities that make it up, at most `mostParts` of them. */
	readonly parts: readonly PartView[];
	/** How many parts are not shown. */
	readonly moreParts: number;
}

interface PartView {
	readonly reportId: string;
	readonly title: string;
	readonly value: string;
	readonly quote?: string;
	readonly when: string;
	readonly isTotal: boolean;
	readonly isCounted: boolean;
	readonly marks: Marks;
}

/** The page shows so many parts of a figure; the open data hold all. */
const mostParts = 12;

const places = new Map(concepts.map(({ id }, place) => [id, place]));
const placeOf = ({ type }: Figure): number => places.get(type) ?? places.size;

/** Figures in words, in the order of the thesaurus. */
export const figureViews = (figures: readonly Figure[], evidence: EvidenceIndex): FigureView[] =>
	[...figures]
		.sort((a, b) => placeOf(a) - placeOf(b))
		.map((figure) => figureView(figure, evidence));

export function figureView(figure: Figure, evidence: EvidenceIndex): FigureView {
	const { type, unit, value, parts } = figure;
	return {
		label: termOf(type),
		path: themePath(type),
		value: formatInterval(value),
		unit,
		level: levelOfFigure(figure, evidence),
		moreParts: Math.max(0, parts.length - mostParts),
		parts: parts.slice(0, mostParts).map(({ quantity, report, period, isTotal, isCounted }) => ({
			reportId: report.id,
			title: report.title,
			value: `${formatInterval(quantity)} ${quantity.unit}`,
			...(quantity.quote && { quote: quantity.quote }),
			when: period ? formatDate(period) : '',
			isTotal,
			isCounted,
			marks: marksOf({ report, type, quantity }, evidence),
		})),
	};
}
