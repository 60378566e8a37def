import { quantityColumns, reportColumns, typeColumns } from '#data/figure-columns.ts';
import { chosen, flag, named, table, text, list } from '#data/table.ts';
import { frequencies, type Commitment } from '#model/commitment.ts';
import { roles } from '#model/role.ts';
import type { Plan } from '#stats/promise-records.ts';

interface Promised extends Commitment {
	readonly report: Plan;
}

/** Names a promise. */
export const commitmentId = (plan: Plan, { id }: Pick<Commitment, 'id'>): string =>
	`${plan.id}#${id}`;

export const commitments = table<Promised>({
	name: 'commitments',
	title: '承诺',
	description: '每行计划里的一条承诺。承诺不等于做了；没有记录不等于没有做。',
	rowsOf: ({ archive }) =>
		archive.reports.flatMap((report) =>
			report.kind === 'plan'
				? report.commitments.map((commitment) => ({ ...commitment, report }))
				: [],
		),
	columns: [
		named('id', '承诺的编号：材料编号#条目名', (one) => commitmentId(one.report, one)),
		named('clause', '条款大意', ({ clause }) => clause),
		...typeColumns,
		chosen('by', { of: '由哪一方承担', labels: roles }, ({ by }) => by),
		...quantityColumns,
		text('each', '数是每个什么的（每个学科、每人）；写了就不是合计', ({ each }) => each),
		chosen('per', { of: '频次', labels: frequencies }, ({ per }) => per),
		text('period', '起止，EDTF 写法；条款没有写时为空', ({ period }) => period),
		text(
			'plan_period',
			'整份计划的起止：2018-02/ 没有写到何时，2018-02/.. 写明不设终点；没有写时为空',
			({ report }) => report.period,
		),
		text('note', '说明', ({ note }) => note),
		flag('is_outdated', '依据的做法现在已受限制', ({ isOutdated }) => isOutdated),
		list('pairings', '所属结对的编号', ({ report }) => report.pairings),
		...reportColumns,
	],
});
