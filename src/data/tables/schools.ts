import type { School } from '#archive/archive.ts';
import { flag, integer, refersTo, table, text } from '#data/table.ts';

export const schools = table<School>({
	name: 'schools',
	title: '学校',
	description: '每行一所参与的学校、幼儿园或机构。角色属于结对，不属于学校。',
	key: ['id'],
	rowsOf: ({ archive }) => [...archive.schools.values()],
	columns: [
		text('id', '学校的编号', ({ id }) => id),
		text('name', '现在的名称', ({ name }) => name),
		flag('is_unnamed', '来源隐去了校名，名称是描述', ({ isUnnamed }) => isUnnamed),
		text('aliases', '曾用名、简称和来源中的误写，几个之间用分号隔开', ({ aliases }) =>
			aliases.map(({ name }) => name),
		),
		integer('count', '这条记录代表几所，来源没有逐一列名；空着是一所', ({ count }) => count),
		text(
			'stage',
			'学段：kindergarten、primary、junior、nine-year、senior、complete、vocational、special、university、office',
			({ stage }) => stage,
		),
		text(
			'setting',
			'所在：city 城区、county 县城、town 乡镇、village 村',
			({ setting }) => setting,
		),
		text(
			'size',
			'规模（在校学生）：tiny 不足100人、small 100至499人、medium 500至2000人、large 2000人以上',
			({ size }) => size,
		),
		text('region', '行政区划代码（GB/T 2260）', ({ region }) => region),
		refersTo(
			'schools.id',
			text('branch_of', '是哪所学校的分校', ({ branchOf }) => branchOf),
		),
		text('url', '学校页的网址', ({ id }, { absoluteUrl }) => absoluteUrl(`/schools/${id}/`)),
	],
});
