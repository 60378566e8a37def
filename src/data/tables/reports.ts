import type { Report } from '#archive/archive.ts';
import { listed, table } from '#data/table.ts';
import { boundsOf } from '#model/edtf.ts';

export const reports = table<Report>({
	name: 'reports',
	title: '材料',
	description: '每行一篇已发布的材料。',
	key: ['id'],
	rowsOf: ({ archive }) => archive.reports,
	columns: [
		{
			name: 'id',
			type: 'string',
			description: '材料的编号，也是网址的一部分',
			valueOf: ({ id }) => id,
		},
		{
			name: 'kind',
			type: 'string',
			description: '种类：visit 活动报道、plan 方案计划、summary 总结、case 案例经验',
			valueOf: ({ kind }) => kind,
		},
		{ name: 'title', type: 'string', description: '标题', valueOf: ({ title }) => title },
		{
			name: 'summary',
			type: 'string',
			description: '一两句话摘要',
			valueOf: ({ summary }) => summary,
		},
		{
			name: 'date',
			type: 'string',
			description: '事情发生或材料成文的日期，EDTF 写法，例如 2021-10、20XX-11',
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
			description: '日期可能的最后一天；不知道或未结束时为空',
			valueOf: ({ date }) => boundsOf(date).last,
		},
		{
			name: 'school_year',
			type: 'string',
			description: '学年，例如 2021-2022；日期定不到一个学年时为 undated',
			valueOf: ({ schoolYear }) => schoolYear,
		},
		{
			name: 'pairings',
			type: 'string',
			description: '所属结对的编号，几个之间用分号隔开',
			valueOf: ({ pairings }) => listed(pairings),
		},
		{
			name: 'programme',
			type: 'string',
			description: '所属帮扶项目的编号',
			valueOf: ({ programme }) => programme ?? null,
		},
		{
			name: 'schools',
			type: 'string',
			description: '涉及的学校的编号，几个之间用分号隔开',
			valueOf: ({ schoolIds }) => listed(schoolIds),
		},
		{
			name: 'regions',
			type: 'string',
			description: '涉及的行政区划代码（GB/T 2260），几个之间用分号隔开',
			valueOf: ({ regionCodes }) => listed(regionCodes),
		},
		{
			name: 'themes',
			type: 'string',
			description: '主题在词表里的编号，几个之间用分号隔开',
			valueOf: ({ themes }) => listed(themes),
		},
		{
			name: 'confirms',
			type: 'string',
			description: '这篇材料印证的材料的编号，几个之间用分号隔开',
			valueOf: ({ confirms }) => listed(confirms),
		},
		{
			name: 'published',
			type: 'date',
			description: '在本站发布的日期',
			valueOf: ({ published }) => published ?? null,
		},
		{
			name: 'source_title',
			type: 'string',
			description: '来源的标题',
			valueOf: ({ source }) => source.title,
		},
		{
			name: 'source_url',
			type: 'string',
			description: '来源的网址',
			valueOf: ({ source }) => source.url ?? null,
		},
		{
			name: 'url',
			type: 'string',
			description: '材料的网址',
			valueOf: ({ id }, { absoluteUrl }) => absoluteUrl(`/reports/${id}/`),
		},
	],
});
