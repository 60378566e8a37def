import type { Archive } from '#archive/archive.ts';
import { formatDate } from '#i18n/format-date.ts';
import { amountWords, formatAmount } from '#model/format-interval.ts';
import { levelOfFigure } from '#stats/evidence.ts';
import type { Figure } from '#stats/figures.ts';
import { marksOf } from '#stats/marks.ts';
import { conceptOf, concepts, countNameOf } from '#thesaurus/index.ts';
import { themePath } from './labels.ts';

export type FigureView = ReturnType<typeof figureView>;

/** The page shows at most this many parts of a figure; the open data hold all. */
const mostParts = 12;

const places = new Map(concepts.map(({ id }, place) => [id, place]));
const placeOf = ({ type }: Figure): number => places.get(type) ?? places.size;

/** Figures in words, in the order of the thesaurus. */
export const figureViews = (figures: readonly Figure[], archive: Archive): FigureView[] =>
	[...figures].sort((a, b) => placeOf(a) - placeOf(b)).map((figure) => figureView(figure, archive));

/** A figure in words with everything it was read from. */
export function figureView(figure: Figure, archive: Archive) {
	const { type, item, unit, value, parts } = figure;
	const { term, alt, counted } = conceptOf(type);
	return {
		label: countNameOf(type),
		/** The terms that the label stands for, where it is none itself. */
		covers: counted === undefined ? [] : [term, ...alt],
		path: themePath(type),
		item,
		...amountWords({ ...value, unit }),
		level: levelOfFigure(figure, archive),
		/** How many parts are not shown. */
		moreParts: Math.max(0, parts.length - mostParts),
		parts: parts.slice(0, mostParts).map(({ quantity, report, period, isTotal, isCounted }) => ({
			reportId: report.id,
			title: report.title,
			value: formatAmount(quantity),
			quote: quantity.quote,
			note: quantity.note,
			when: period ? formatDate(period) : '',
			isTotal,
			isCounted,
			marks: marksOf({ report, type, quantity }, archive),
		})),
	};
}
