import {
	countingColumns,
	countedAs,
	quantityColumns,
	reportColumns,
	typeColumns,
	type FigureRow,
} from '#data/figure-columns.ts';
import { idNote, quantityId } from '#data/record-ids.ts';
import { named, table, text, type Table } from '#data/table.ts';
import { allClaims, type Claim } from '#stats/deeds.ts';

export const claims = table<Claim & FigureRow>({
	name: 'claims',
	title: '来源自称的合计',
	description: '每行一个来源写的一段时期的合计，本站没有核过。合计不与它覆盖的活动相加，两者取大。',
	rowsOf: ({ archive }) => allClaims(archive),
	columns: [
		named('id', `合计的编号。${idNote}`, ({ quantity }, { archive }) =>
			quantityId(quantity, archive),
		),
		...typeColumns,
		...quantityColumns,
		text(
			'period',
			'覆盖的时期，EDTF 写法；不知道时为空，可能与任何一天重合',
			(row, context) => countedAs(row, context)?.period,
		),
		...countingColumns,
		text('note', '说明', ({ note }) => note),
		...reportColumns,
	],
});

/** What the table was called first; programs read it by this name. */
export const totals: Table = {
	...claims,
	name: 'totals',
	title: '来源自称的合计（旧名）',
	description: '与 claims 表逐行相同，只为照旧名读取的程序保留；不要两张都加。',
};
