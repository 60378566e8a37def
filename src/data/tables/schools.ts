import type { School } from '#archive/archive.ts';
import { listed, table } from '#data/table.ts';

export const schools = table<School>({
	name: 'schools',
	title: '学校',
	description: '每行一所参与的学校、幼儿园或机构。角色属于结对，不属于学校。',
	key: ['id'],
	rowsOf: ({ archive }) => [...archive.schools.values()],
	columns: [
		{ name: 'id', type: 'string', description: '学校的编号', valueOf: ({ id }) => id },
		{ name: 'name', type: 'string', description: '现在的名称', valueOf: ({ name }) => name },
		{
			name: 'is_unnamed',
			type: 'boolean',
			description: '来源隐去了校名，名称是描述',
			valueOf: ({ isUnnamed }) => isUnnamed,
		},
		{
			name: 'aliases',
			type: 'string',
			description: '曾用名、简称和来源中的误写，几个之间用分号隔开',
			valueOf: ({ aliases }) => listed(aliases.map(({ name }) => name)),
		},
		{
			name: 'stage',
			type: 'string',
			description:
				'学段：kindergarten、primary、junior、nine-year、senior、complete、vocational、special、university、office',
			valueOf: ({ stage }) => stage ?? null,
		},
		{
			name: 'setting',
			type: 'string',
			description: '所在：city 城区、county 县城、town 乡镇、village 村',
			valueOf: ({ setting }) => setting ?? null,
		},
		{
			name: 'size',
			type: 'string',
			description:
				'规模（在校学生）：tiny 不足100人、small 100至499人、medium 500至2000人、large 2000人以上',
			valueOf: ({ size }) => size ?? null,
		},
		{
			name: 'region',
			type: 'string',
			description: '行政区划代码（GB/T 2260）',
			valueOf: ({ region }) => region ?? null,
		},
		{
			name: 'branch_of',
			type: 'string',
			description: '是哪所学校的分校',
			refersTo: 'schools.id',
			valueOf: ({ branchOf }) => branchOf ?? null,
		},
		{
			name: 'url',
			type: 'string',
			description: '学校页的网址',
			valueOf: ({ id }, { absoluteUrl }) => absoluteUrl(`/schools/${id}/`),
		},
	],
});
