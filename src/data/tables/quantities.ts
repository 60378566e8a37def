import {
	countingColumns,
	quantityColumns,
	reportColumns,
	typeColumns,
	type FigureRow,
} from '#data/figure-columns.ts';
import { activityId, idNote, quantityId } from '#data/record-ids.ts';
import { named, table, text } from '#data/table.ts';
import { allDeeds, type Deed } from '#stats/deeds.ts';

interface ActivityQuantity extends FigureRow {
	readonly deed: Deed;
}

export const quantities = table<ActivityQuantity>({
	name: 'quantities',
	title: '活动的数量',
	description:
		'每行一项活动的一个数量，上下限分开写。一项活动可以有几个单位不同的数量，也可以没有写数量。',
	rowsOf: ({ archive }) =>
		allDeeds(archive).flatMap((deed) =>
			deed.quantities.map((quantity) => {
				const { report, type } = deed;
				return { deed, report, type, quantity, pairings: report.pairings };
			}),
		),
	columns: [
		named('id', `数量的编号：活动的编号/单位。${idNote}`, ({ quantity }, { archive }) =>
			quantityId(quantity, archive),
		),
		named('activity', '活动的编号', ({ deed }, { archive }) => activityId(deed, archive), {
			refersTo: 'activities.id',
		}),
		...typeColumns,
		...quantityColumns,
		...countingColumns,
		text('note', '活动的说明', ({ deed }) => deed.note),
		...reportColumns,
	],
});
