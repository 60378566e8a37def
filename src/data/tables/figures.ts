import {
	countingColumns,
	quantityColumns,
	reportColumns,
	typeColumns,
	type FigureRow,
} from '#data/figure-columns.ts';
import { refersTo, table, text } from '#data/table.ts';
import { aboutOf } from '#stats/counted.ts';
import { allDeeds } from '#stats/deeds.ts';
import { deedId } from './activities.ts';

interface ActivityFigure extends FigureRow {
	readonly activity: string;
}

export const figures = table<ActivityFigure>({
	name: 'figures',
	title: '活动的数量',
	description:
		'每行一个活动的一个数量，上下限分开写。一项活动可以有几个单位不同的数量，也可以没有写数量。',
	key: ['id'],
	rowsOf: ({ archive }) =>
		allDeeds(archive).flatMap((deed) =>
			deed.quantities.map((quantity, index) => ({
				id: `${deedId(deed)}-${index + 1}`,
				activity: deedId(deed),
				report: deed.report,
				type: deed.type,
				quantity,
				scope: aboutOf(deed),
			})),
		),
	columns: [
		text('id', '数量的编号', ({ id }) => id),
		refersTo(
			'activities.id',
			text('activity', '活动的编号', ({ activity }) => activity),
		),
		...typeColumns,
		...quantityColumns,
		...countingColumns,
		...reportColumns,
	],
});
