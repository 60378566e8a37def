import type { Report } from '#archive/archive.ts';
import { quantityColumns, reportColumns, typeColumns } from '#data/figure-columns.ts';
import { listed, table } from '#data/table.ts';
import type { Commitment } from '#model/commitment.ts';

type Promised = Omit<Commitment, 'id'> & {
	readonly id: string;
	readonly report: Report;
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
		{
			name: 'id',
			type: 'string',
			description: '承诺的编号：材料编号#条目名',
			valueOf: ({ id }) => id,
		},
		{ name: 'clause', type: 'string', description: '条款大意', valueOf: ({ clause }) => clause },
		...typeColumns,
		{
			name: 'by',
			type: 'string',
			description: '由哪一方承担：supporter 支援、recipient 受援、mutual 互助',
			valueOf: ({ by }) => by,
		},
		...quantityColumns,
		{
			name: 'per',
			type: 'string',
			description:
				'频次：month 每月、term 每学期、school-year 每学年、year 每年、once 一次、ongoing 持续',
			valueOf: ({ per }) => per,
		},
		{
			name: 'period',
			type: 'string',
			description: '起止，EDTF 写法；条款没有写时为空',
			valueOf: ({ period }) => period ?? null,
		},
		{
			name: 'is_outdated',
			type: 'boolean',
			description: '依据的做法现在已受限制',
			valueOf: ({ isOutdated }) => isOutdated,
		},
		{
			name: 'pairings',
			type: 'string',
			description: '所属结对的编号，几个之间用分号隔开',
			valueOf: ({ report }) => listed(report.pairings),
		},
		...reportColumns,
	],
});
