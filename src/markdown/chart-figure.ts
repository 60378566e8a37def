import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Interval } from '#model/quantity.ts';

/** A chart as data with the words to print it: a table first, drawn afterwards in the browser. */
export interface ChartFigure {
	readonly id: string;
	readonly title: string;
	/** What the chart shows, in one sentence. */
	readonly reading: string;
	readonly form: 'bar' | 'stacked' | 'line';
	readonly unit: string;
	/** Heading of the first column, e.g. 学年. */
	readonly rowHeading: string;
	/** Headings of the other columns, one a series. */
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly label: string;
		readonly href?: string;
		readonly cells: readonly Cell[];
	}[];
	readonly downloads?: readonly { readonly label: string; readonly href: string }[];
	readonly source?: string;
}

export type Cell = Interval & { readonly text: string };

/** The markup of a chart, the same on pages and in reports. `<report-chart>` reads the table and draws it. */
export function chartFigure(chart: ChartFigure): Element {
	return h('figure', { className: ['chart'], id: chart.id }, [
		h('figcaption', [
			h('strong', { className: ['chart-title'] }, chart.title),
			h('span', { className: ['chart-reading'] }, chart.reading),
		]),
		h(
			'report-chart',
			{ dataForm: chart.form, dataUnit: chart.unit, dataLabel: `${chart.title}。${chart.reading}` },
			[h('div', { className: ['chart-box'], dataRows: chart.rows.length }), table(chart)],
		),
		...footer(chart),
	]);
}

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

const attributesOf = ({ min, max, isApproximate }: Cell) => ({
	className: ['number'],
	dataMin: min,
	dataMax: max ?? undefined,
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
