import type { Pairing } from '#archive/archive.ts';
import { listed, table } from '#data/table.ts';
import type { Role } from '#model/role.ts';

const inRole =
	(role: Role) =>
	({ schools }: Pairing) =>
		listed(schools.filter((member) => member.role === role).map(({ school }) => school));

export const pairings = table<Pairing>({
	name: 'pairings',
	title: '结对',
	description: '每行一个结对：哪些学校以什么角色互相帮助。',
	key: ['id'],
	rowsOf: ({ archive }) => [...archive.pairings.values()],
	columns: [
		{ name: 'id', type: 'string', description: '结对的编号', valueOf: ({ id }) => id },
		{
			name: 'name',
			type: 'string',
			description: '名称',
			valueOf: ({ id }, { pairingName }) => pairingName(id),
		},
		{
			name: 'programme',
			type: 'string',
			description: '所属帮扶项目的编号',
			valueOf: ({ programme }) => programme ?? null,
		},
		{
			name: 'supporters',
			type: 'string',
			description: '支援的学校的编号，几个之间用分号隔开',
			valueOf: inRole('supporter'),
		},
		{
			name: 'recipients',
			type: 'string',
			description: '受援的学校的编号，几个之间用分号隔开',
			valueOf: inRole('recipient'),
		},
		{
			name: 'mutual',
			type: 'string',
			description: '互助的学校的编号，几个之间用分号隔开',
			valueOf: inRole('mutual'),
		},
		{
			name: 'period',
			type: 'string',
			description: '起止，EDTF 写法',
			valueOf: ({ period }) => period ?? null,
		},
		{
			name: 'scope',
			type: 'string',
			description:
				'方面：all 全面、teachers 师资、teaching 教学、materials 物资经费、management 管理、pupils 学生活动',
			valueOf: ({ scope }) => listed(scope),
		},
		{
			name: 'agreement_signed',
			type: 'string',
			description: '协议签订日期，EDTF 写法',
			valueOf: ({ agreement }) => agreement?.signed ?? null,
		},
		{
			name: 'summary',
			type: 'string',
			description: '一两句话说明',
			valueOf: ({ summary }) => summary,
		},
		{
			name: 'url',
			type: 'string',
			description: '结对页的网址',
			valueOf: ({ id }, { absoluteUrl }) => absoluteUrl(`/pairings/${id}/`),
		},
	],
});
