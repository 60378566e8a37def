import { formatDate } from '#i18n/format-date.ts';
import { formatInterval } from '#model/format-interval.ts';
import type { Figure } from '#stats/figures.ts';
import { termOf, themePath } from './labels.ts';

/** A figure in words with everything it was read from. */
export interface FigureView {
	readonly label: string;
	readonly path: string;
	readonly value: string;
	readonly unit: string;
	readonly parts: readonly PartView[];
}

export interface PartView {
	readonly reportId: string;
	readonly title: string;
	readonly value: string;
	readonly quote?: string;
	readonly when: string;
	readonly isTotal: boolean;
	readonly isCounted: boolean;
}

export const figureViews = (figures: readonly Figure[]): FigureView[] => figures.map(figureView);

export function figureView({ type, unit, value, parts }: Figure): FigureView {
	return {
		label: termOf(type),
		path: themePath(type),
		value: formatInterval(value),
		unit,
		parts: parts.map(({ quantity, report, period, isTotal, isCounted }) => ({
			reportId: report.id,
			title: report.title,
			value: `${formatInterval(quantity)} ${quantity.unit}`,
			...(quantity.quote && { quote: quantity.quote }),
			when: period ? formatDate(period) : '',
			isTotal,
			isCounted,
		})),
	};
}
