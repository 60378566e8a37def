import {
	countingColumns,
	partOf,
	quantityColumns,
	reportColumns,
	typeColumns,
	type FigureRow,
} from '#data/figure-columns.ts';
import { table, text } from '#data/table.ts';
import { aboutOf } from '#stats/counted.ts';
import { allClaims } from '#stats/deeds.ts';

interface TotalRow extends FigureRow {
	readonly note: string | undefined;
}

export const totals = table<TotalRow>({
	name: 'totals',
	title: '汇总数',
	description: '每行一个来源写的一段时期的合计。汇总数不与它覆盖的活动相加，两者取大。',
	key: ['id'],
	rowsOf: ({ archive }) =>
		allClaims(archive).map(({ report, type, quantity, pairings, note }) => ({
			id: `${report.id}#total-${report.totals.findIndex((total) => total.quantity === quantity) + 1}`,
			report,
			type,
			quantity,
			scope: aboutOf({ report, pairings }),
			note,
		})),
	columns: [
		text('id', '汇总数的编号', ({ id }) => id),
		...typeColumns,
		...quantityColumns,
		text(
			'period',
			'覆盖的时期，EDTF 写法；不知道时为空，可能与任何一天重合',
			(row, context) => partOf(row, context)?.period,
		),
		...countingColumns,
		text('note', '说明', ({ note }) => note),
		...reportColumns,
	],
});
