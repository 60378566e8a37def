import { reportColumns } from '#data/figure-columns.ts';
import { published } from '#data/record-ids.ts';
import { chosen, integer, named, table, list } from '#data/table.ts';
import { lessonForms } from '#model/lesson.ts';
import { levelsOfCase, type Case } from '#stats/evidence.ts';

export const cases = table<{ readonly report: Case }>({
	name: 'cases',
	title: '案例经验',
	description: '每行一个案例：针对什么问题，怎么做，结果怎样，什么时候不要照搬。',
	rowsOf: ({ archive }) =>
		archive.reports.flatMap((report) => (report.kind === 'case' ? [{ report }] : [])),
	columns: [
		named('id', '案例的编号，也是材料的编号', ({ report }) => report.id),
		named('statement', '一句话经验', ({ report }) => report.lesson.statement),
		chosen('form', { of: '形式', labels: lessonForms }, ({ report }) => report.lesson.form),
		named(
			'problems',
			'针对的问题在词表里的编号，几个之间用分号隔开',
			({ report }) => report.lesson.problems,
		),
		named('context', '什么样的学校、什么条件', ({ report }) => report.lesson.context),
		list('actions', '用到的活动类型在词表里的编号', ({ report }) => report.lesson.actions),
		named('action', '怎么做', ({ report }) => report.lesson.action),
		named('result', '结果', ({ report }) => report.lesson.result),
		named('avoid_when', '什么时候不要照搬', ({ report }) => report.lesson.avoidWhen),
		list('drawn_from', '依据的材料的编号', ({ report }, { archive }) =>
			published(report.drawnFrom, archive),
		),
		integer(
			'evidence_done',
			'“这样做了”的佐证等级，0 到 4',
			({ report }, { archive }) => levelsOfCase(report, archive).happened,
			{ required: true },
		),
		integer(
			'evidence_result',
			'“有了这个结果”的佐证等级，0 到 4',
			({ report }, { archive }) => levelsOfCase(report, archive).result,
			{ required: true },
		),
		...reportColumns,
	],
});
