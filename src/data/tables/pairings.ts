import type { Pairing } from '#archive/archive.ts';
import { table, text } from '#data/table.ts';
import type { Role } from '#model/role.ts';

const inRole =
	(role: Role) =>
	({ schools }: Pairing) =>
		schools.filter((member) => member.role === role).map(({ school }) => school);

export const pairings = table<Pairing>({
	name: 'pairings',
	title: '结对',
	description: '每行一个结对：哪些学校以什么角色互相帮助。',
	key: ['id'],
	rowsOf: ({ archive }) => [...archive.pairings.values()],
	columns: [
		text('id', '结对的编号', ({ id }) => id),
		text('name', '名称', ({ id }, { pairingName }) => pairingName(id)),
		text('programme', '所属帮扶项目的编号', ({ programme }) => programme),
		text('supporters', '支援的学校的编号，几个之间用分号隔开', inRole('supporter')),
		text('recipients', '受援的学校的编号，几个之间用分号隔开', inRole('recipient')),
		text('mutual', '互助的学校的编号，几个之间用分号隔开', inRole('mutual')),
		text('period', '起止，EDTF 写法', ({ period }) => period),
		text(
			'scope',
			'方面：all 全面、teachers 师资、teaching 教学、materials 物资经费、management 管理、pupils 学生活动',
			({ scope }) => scope,
		),
		text('agreement_signed', '协议签订日期，EDTF 写法', ({ agreement }) => agreement?.signed),
		text('summary', '一两句话说明', ({ summary }) => summary),
		text('url', '结对页的网址', ({ id }, { absoluteUrl }) => absoluteUrl(`/pairings/${id}/`)),
	],
});
