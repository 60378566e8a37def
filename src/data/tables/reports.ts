import type { Report } from '#archive/archive.ts';
import { published } from '#data/record-ids.ts';
import { chosen, day, flag, named, table, text, list } from '#data/table.ts';
import { words } from '#i18n/zh-hans.ts';
import { boundsOf } from '#model/edtf.ts';
import { idRule } from '#model/id.ts';

export const reports = table<Report>({
	name: 'reports',
	title: '材料',
	description: '每行一篇已发布的材料。',
	rowsOf: ({ archive }) => archive.reports,
	columns: [
		named('id', '材料的编号，也是网址的一部分', ({ id }) => id, { pattern: idRule.pattern }),
		chosen('kind', { of: '种类', labels: words.kind }, ({ kind }) => kind),
		flag(
			'is_brief',
			'是否简讯：由一条消息写成的短稿',
			(one) => one.kind === 'visit' && one.isBrief,
		),
		named('title', '标题', ({ title }) => title),
		named('summary', '一两句话摘要', ({ summary }) => summary),
		named('date', '事情发生或材料成文的日期，EDTF 写法，例如 2021-10、20XX-11', ({ date }) => date),
		day('date_first', '日期可能的第一天；不知道时为空', ({ date }) => boundsOf(date).first),
		day('date_last', '日期可能的最后一天；不知道或未结束时为空', ({ date }) => boundsOf(date).last),
		text(
			'school_year',
			'学年，例如 2021-2022；日期定不到一个学年时为 undated',
			({ schoolYear }) => schoolYear,
		),
		list('pairings', '所属结对的编号', ({ pairings }) => pairings),
		list('school_years', '材料的日期和它写的活动落在哪些学年', ({ schoolYears }) => schoolYears),
		text('programme', '材料自己写明的帮扶项目的编号', ({ programme }) => programme, {
			refersTo: 'programmes.id',
		}),
		list('programmes', '材料和它的结对所属的帮扶项目的编号', ({ programmes }) => programmes),
		list('schools', '涉及的学校的编号', ({ schoolIds }) => schoolIds),
		list('regions', '涉及的行政区划代码（GB/T 2260）', ({ regionCodes }) => regionCodes),
		list('themes', '主题在词表里的编号', ({ themes }) => themes),
		list('confirms', '这篇材料印证的材料的编号', ({ confirms }, { archive }) =>
			published(confirms, archive),
		),
		text('uncertain', '不确定的地方，几条之间用分号隔开', ({ uncertain }) => uncertain),
		day('published', '在本站发布的日期', ({ published }) => published),
		named('source_title', '来源的标题', ({ source }) => source.title),
		text('source_url', '来源的网址', ({ source }) => source.url),
		named('url', '材料的网址', ({ id }, { absoluteUrl }) => absoluteUrl(`/reports/${id}/`)),
	],
});
