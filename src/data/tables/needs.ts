import { reportColumns } from '#data/figure-columns.ts';
import { answerId } from '#data/record-ids.ts';
import { chosen, named, table, text, list } from '#data/table.ts';
import { words } from '#i18n/zh-hans.ts';
import { needsOf, type FollowedNeed } from '#stats/needs.ts';

export const needs = table<FollowedNeed>({
	name: 'needs',
	title: '需求',
	description: '每行一条记下的需求和见到的回应。没有见到回应不等于没有回应。',
	rowsOf: ({ archive }) => needsOf(archive),
	columns: [
		named('id', '需求的编号：材料编号#条目名', ({ need, report }) => `${report.id}#${need.id}`),
		named('by', '谁提出：身份，不是姓名', ({ need }) => need.by),
		named('text', '需求', ({ need }) => need.text),
		named('date', '提出的日期：材料的日期，EDTF 写法', ({ report }) => report.date),
		list('themes', '主题在词表里的编号', ({ need }) => need.themes),
		text('reply', '当场的回应', ({ need }) => need.answer),
		chosen('state', { of: '状态', labels: words.needState }, ({ state }) => state),
		list('answers', '后来回应它的活动的编号', ({ answers }, { archive }) =>
			answers.map((answer) => answerId(answer, archive)),
		),
		list('pairings', '所属结对的编号', ({ report }) => report.pairings),
		...reportColumns,
	],
});
