import { formatDate } from '#i18n/format-date.ts';
import { amountWords, formatAmount } from '#model/format-interval.ts';
import { levelOfFigure, type EvidenceIndex, type EvidenceLevel } from '#stats/evidence.ts';
import type { Figure } from '#stats/figures.ts';
import { marksOf, type Marks } from '#stats/marks.ts';
import { conceptOf, concepts, countNameOf } from '#thesaurus/index.ts';
import { themePath } from './labels.ts';

/** A figure in words with everything it was read from. */
export interface FigureView {
	readonly label: string;
	/** The terms that the label stands for, where it is none itself. */
	readonly covers: readonly string[];
	readonly path: string;
	readonly item?: string | undefined;
	readonly value: string;
	readonly unit: string;
	/** Every digit of a large number. */
	readonly exact?: string;
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
	readonly note?: string;
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
	const { type, item, unit, value, parts } = figure;
	const { term, alt, counted } = conceptOf(type);
	return {
		label: countNameOf(type),
		covers: counted === undefined ? [] : [term, ...alt],
		path: themePath(type),
		item,
		...amountWords({ ...value, unit }),
		level: levelOfFigure(figure, evidence),
		moreParts: Math.max(0, parts.length - mostParts),
		parts: parts.slice(0, mostParts).map(({ quantity, report, period, isTotal, isCounted }) => ({
			reportId: report.id,
			title: report.title,
			value: formatAmount(quantity),
			...(quantity.quote && { quote: quantity.quote }),
			...(quantity.note && { note: quantity.note }),
			when: period ? formatDate(period) : '',
			isTotal,
			isCounted,
			marks: marksOf({ report, type, quantity }, evidence),
		})),
	};
}
