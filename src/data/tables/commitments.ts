import { quantityColumns, reportColumns, typeColumns } from '#data/figure-columns.ts';
import { flag, table, text } from '#data/table.ts';
import type { Commitment } from '#model/commitment.ts';
import type { Plan } from '#stats/promise-records.ts';

type Promised = Omit<Commitment, 'id'> & {
	readonly id: string;
	readonly report: Plan;
};

export const commitments = table<Promised>({
	name: 'commitments',
	title: '承诺',
	description: '每行计划里的一条承诺。承诺不等于做了；没有记录不等于没有做。',
	key: ['id'],
	rowsOf: ({ archive }) =>
		archive.reports.flatMap((report) =>
			report.kind === 'plan'
				? report.commitments.map((commitment) => ({
						...commitment,
						id: `${report.id}#${commitment.id}`,
						report,
					}))
				: [],
		),
	columns: [
		text('id', '承诺的编号：材料编号#条目名', ({ id }) => id),
		text('clause', '条款大意', ({ clause }) => clause),
		...typeColumns,
		text('by', '由哪一方承担：supporter 支援、recipient 受援、mutual 互助', ({ by }) => by),
		...quantityColumns,
		text('each', '数是每个什么的（每个学科、每人）；写了就不是合计', ({ each }) => each),
		text(
			'per',
			'频次：month 每月、term 每学期、school-year 每学年、year 每年、once 一次、ongoing 持续',
			({ per }) => per,
		),
		text('period', '起止，EDTF 写法；条款没有写时为空', ({ period }) => period),
		text(
			'plan_period',
			'整份计划的起止：2018-02/ 没有写到何时，2018-02/.. 写明不设终点；没有写时为空',
			({ report }) => report.period,
		),
		text('note', '说明', ({ note }) => note),
		flag('is_outdated', '依据的做法现在已受限制', ({ isOutdated }) => isOutdated),
		text('pairings', '所属结对的编号，几个之间用分号隔开', ({ report }) => report.pairings),
		...reportColumns,
	],
});
