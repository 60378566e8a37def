import type { School } from '#archive/archive.ts';
import { chosen, flag, integer, named, table, text, list } from '#data/table.ts';
import { idRule } from '#model/id.ts';
import { schoolSettings, sizes, stages } from '#model/school.ts';

export const schools = table<School>({
	name: 'schools',
	title: '学校',
	description: '每行一所参与的学校、幼儿园或机构。角色属于结对，不属于学校。',
	rowsOf: ({ archive }) => [...archive.schools.values()],
	columns: [
		named('id', '学校的编号', ({ id }) => id, { pattern: idRule.pattern }),
		named('name', '现在的名称', ({ name }) => name),
		flag('is_unnamed', '来源隐去了校名，名称是描述', ({ isUnnamed }) => isUnnamed),
		list('aliases', '曾用名、简称和来源中的误写', ({ aliases }) => aliases.map(({ name }) => name)),
		integer('count', '这条记录代表几所，来源没有逐一列名；空着是一所', ({ count }) => count, {
			minimum: 2,
		}),
		chosen('stage', { of: '学段', labels: stages }, ({ stage }) => stage),
		chosen('setting', { of: '所在', labels: schoolSettings }, ({ setting }) => setting),
		chosen('size', { of: '规模（在校学生）', labels: sizes }, ({ size }) => size),
		text('region', '行政区划代码（GB/T 2260）', ({ region }) => region),
		text('branch_of', '是哪所学校的分校', ({ branchOf }) => branchOf, { refersTo: 'schools.id' }),
		text('note', '说明', ({ note }) => note),
		named('url', '学校页的网址', ({ id }, { absoluteUrl }) => absoluteUrl(`/schools/${id}/`)),
	],
});
