import { reportColumns, typeColumns } from '#data/figure-columns.ts';
import { listed, table } from '#data/table.ts';
import { boundsOf } from '#model/edtf.ts';
import { allDeeds, type Deed } from '#stats/deeds.ts';

/** Names an activity: its report and its place there, counted from 1. */
export const deedId = ({ report, position }: Deed): string => `${report.id}#${position}`;

export const activities = table<Deed>({
	name: 'activities',
	title: '活动',
	description:
		'每行一次活动。计划和案例里写的不算；两所学校各写一篇的同一次活动只列一次。数量在 figures 表里。',
	key: ['id'],
	rowsOf: ({ archive }) => allDeeds(archive),
	columns: [
		{
			name: 'id',
			type: 'string',
			description: '活动的编号：材料编号#在材料里的次序',
			valueOf: deedId,
		},
		...typeColumns,
		{
			name: 'date',
			type: 'string',
			description: '活动日期，EDTF 写法',
			valueOf: ({ date }) => date,
		},
		{
			name: 'date_first',
			type: 'date',
			description: '日期可能的第一天；不知道时为空',
			valueOf: ({ date }) => boundsOf(date).first,
		},
		{
			name: 'date_last',
			type: 'date',
			description: '日期可能的最后一天；不知道时为空',
			valueOf: ({ date }) => boundsOf(date).last,
		},
		{
			name: 'school_year',
			type: 'string',
			description: '学年；日期定不到一个学年时为 undated',
			valueOf: ({ schoolYear }) => schoolYear,
		},
		{
			name: 'by',
			type: 'string',
			description: '由哪一方做：supporter 支援、recipient 受援、mutual 互助',
			valueOf: ({ by }) => by ?? null,
		},
		{
			name: 'subjects',
			type: 'string',
			description: '学科，几个之间用分号隔开',
			valueOf: ({ subjects }) => listed(subjects),
		},
		{
			name: 'pairings',
			type: 'string',
			description: '所属结对的编号，几个之间用分号隔开',
			valueOf: ({ report }) => listed(report.pairings),
		},
		{
			name: 'serves',
			type: 'string',
			description: '回应的需求或承诺（材料编号#条目名），几个之间用分号隔开',
			valueOf: ({ serves }) => listed(serves),
		},
		{ name: 'note', type: 'string', description: '说明', valueOf: ({ note }) => note ?? null },
		...reportColumns,
	],
});
