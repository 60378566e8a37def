import { reportColumns, typeColumns } from '#data/figure-columns.ts';
import { activityId, idNote, published } from '#data/record-ids.ts';
import { chosen, day, named, table, text, list } from '#data/table.ts';
import { words } from '#i18n/zh-hans.ts';
import { boundsOf } from '#model/edtf.ts';
import { roles } from '#model/role.ts';
import { allDeeds, type Deed } from '#stats/deeds.ts';
import { substanceOf } from '#stats/substance.ts';

export const activities = table<Deed>({
	name: 'activities',
	title: '活动',
	description:
		'每行一项活动；同一次出行可以有几项。计划和案例里写的不算；两所学校各写一篇的同一次活动只列一次。数量在 quantities 表里。',
	rowsOf: ({ archive }) => allDeeds(archive),
	columns: [
		named('id', `活动的编号。${idNote}`, (deed, { archive }) => activityId(deed, archive)),
		...typeColumns,
		chosen('substance', { of: '教学还是仪式', labels: words.substance }, ({ type }) =>
			substanceOf(type),
		),
		named('date', '活动日期，EDTF 写法', ({ date }) => date),
		day('date_first', '日期可能的第一天；不知道时为空', ({ date }) => boundsOf(date).first),
		day('date_last', '日期可能的最后一天；不知道时为空', ({ date }) => boundsOf(date).last),
		named('school_year', '学年；日期定不到一个学年时为 undated', ({ schoolYear }) => schoolYear, {
			pattern: String.raw`^(\d{4}-\d{4}|undated)$`,
		}),
		chosen('by', { of: '由哪一方做', labels: roles }, ({ by }) => by),
		list('subjects', '学科', ({ subjects }) => subjects),
		list('stages', '给哪些学段的', ({ stages }) => stages),
		text('taught', '上的课或讲的内容', ({ taught }) => taught),
		text(
			'journey',
			'出行的编号（材料编号#出行）：同一次出行的几项活动相同；空着表示没有写',
			({ journey, report }) => journey && `${report.id}#${journey}`,
		),
		list('pairings', '所属结对的编号', ({ report }) => report.pairings),
		list('serves', '回应的需求或承诺（材料编号#条目名）', ({ serves }, { archive }) =>
			published(serves, archive),
		),
		text('note', '说明', ({ note }) => note),
		...reportColumns,
	],
});
