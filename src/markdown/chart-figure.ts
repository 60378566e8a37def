import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Interval } from '#model/quantity.ts';

/** A chart as data with the words to print it: a table first, drawn afterwards in the browser. */
export interface ChartFigure {
	readonly id: string;
	readonly title: string;
	/** What stands out in it, where anything does; its title then says what it is about. */
	readonly finding?: string | undefined;
	/** What the chart shows, in one sentence. */
	readonly reading: string;
	readonly form: 'bar' | 'stacked' | 'line' | 'calendar';
	readonly unit: string;
	/** Whether its rows follow each other in time: where there is room they stand upright, side by side. */
	readonly isTimed?: boolean;
	/** Heading of the first column, e.g. 学年. */
	readonly rowHeading: string;
	/** Headings of the other columns, one a series. */
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly label: string;
		readonly href?: string;
		readonly cells: readonly ChartCell[];
	}[];
	readonly downloads?: readonly { readonly label: string; readonly href: string }[];
	readonly source?: string;
}

export type ChartCell = Interval & {
	readonly text: string;
	/** No record: nothing is drawn, which is not the same as a zero. */
	readonly isMissing?: boolean;
};

/**
 * The markup of a chart, the same on pages and in reports. `<report-chart>` reads the table and
 * draws it.
 */
export function chartFigure(chart: ChartFigure): Element {
	return h('figure', { className: ['chart'], id: chart.id }, [
		h('figcaption', [
			...(chart.finding ? [h('span', { className: ['chart-reading'] }, chart.title)] : []),
			h('strong', { className: ['chart-title'] }, chart.finding ?? chart.title),
			h('span', { className: ['chart-reading'] }, chart.reading),
		]),
		h('report-chart', { dataForm: chart.form, dataLabelUnit: chart.unit }, [
			h('div', { className: ['chart-box', ...heightOf(chart)] }),
			table(chart),
		]),
		...footer(chart),
	]);
}

/** More bars than this beside each other leave no room for their labels on a phone. */
const mostUpright = 6;

/** A longer label stands in two lines on a phone. */
const longest = 8;

/** Classes of the box. Many bars and long labels want horizontal bars, whose number decides the height. */
function heightOf({ form, rows, columns, isTimed }: ChartFigure): string[] {
	if (form === 'calendar') return [heightOfBars(rows.length)];
	const isStacked = form === 'stacked';
	const isCrowded =
		rows.length > mostUpright ||
		(!isStacked && (columns.length > 1 || rows.some(({ label }) => label.length > 6)));
	if (form === 'line' || !isCrowded) return ['vertical'];
	const height = heightOfBars(rows.length * (isStacked ? 1 : Math.max(1, columns.length * 0.75)));
	if (isTimed) return ['timed', height];
	return rows.some(({ label }) => label.length > longest) ? ['long', height] : [height];
}

/** The class of a box that is high enough for so many horizontal bars; style attributes are not allowed. */
export const heightOfBars = (bars: number): string =>
	`bars-${[6, 12, 24, 40].find((most) => bars <= most) ?? 60}`;

function table({ title, unit, rowHeading, columns, rows }: ChartFigure): Element {
	const attributes = {
		className: ['chart-table', 'scroll'],
		tabIndex: 0,
		role: 'region',
		ariaLabel: title,
	};
	return h('div', attributes, [
		h('table', [
			h('caption', unit ? `${title}（${unit}）` : title),
			h('thead', [
				h('tr', [
					h('th', { scope: 'col' }, rowHeading),
					...columns.map((name) => h('th', { scope: 'col', className: ['number'] }, name)),
				]),
			]),
			h(
				'tbody',
				rows.map(({ label, href, cells }) =>
					h('tr', [
						h('th', { scope: 'row' }, href ? [h('a', { href }, label)] : label),
						...cells.map((cell) => h('td', attributesOf(cell), cell.text)),
					]),
				),
			),
		]),
	]);
}

const attributesOf = ({ min, max, isApproximate, isMissing }: ChartCell) => ({
	className: isMissing ? ['number', 'missing'] : ['number'],
	dataMin: isMissing ? undefined : min,
	dataMax: isMissing ? undefined : (max ?? undefined),
	dataOpen: max === null ? '' : undefined,
	dataApproximate: isApproximate ? '' : undefined,
});

function footer({ downloads = [], source }: ChartFigure): Element[] {
	if (downloads.length === 0 && !source) return [];
	const links = downloads.map(({ label, href }) => h('a', { href, download: '' }, label));
	return [
		h('p', { className: ['chart-links'] }, [...(source ? [h('span', source)] : []), ...links]),
	];
}
