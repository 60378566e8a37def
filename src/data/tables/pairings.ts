import type { Pairing } from '#archive/archive.ts';
import { named, table, text, list } from '#data/table.ts';
import { pairingName } from '#i18n/names.ts';
import { idRule } from '#model/id.ts';
import { schoolsInRole, scopes } from '#model/pairing.ts';

export const pairings = table<Pairing>({
	name: 'pairings',
	title: '结对',
	description: '每行一个结对：哪些学校以什么角色互相帮助。',
	rowsOf: ({ archive }) => [...archive.pairings.values()],
	columns: [
		named('id', '结对的编号', ({ id }) => id, { pattern: idRule.pattern }),
		named('name', '名称', ({ id }, { archive }) => pairingName(id, archive)),
		text('programme', '所属帮扶项目的编号', ({ programme }) => programme, {
			refersTo: 'programmes.id',
		}),
		list('supporters', '支援的学校的编号', (one) => schoolsInRole(one, 'supporter')),
		list('recipients', '受援的学校的编号', (one) => schoolsInRole(one, 'recipient')),
		list('mutual', '互助的学校的编号', (one) => schoolsInRole(one, 'mutual')),
		text('period', '起止，EDTF 写法', ({ period }) => period),
		text(
			'scope',
			`方面，几个之间用分号隔开：${Object.entries(scopes)
				.map((pair) => pair.join(' '))
				.join('、')}`,
			({ scope }) => scope,
		),
		text('agreement_signed', '协议签订日期，EDTF 写法', ({ agreement }) => agreement?.signed),
		text('agreement_note', '协议的说明', ({ agreement }) => agreement?.note),
		named('summary', '一两句话说明', ({ summary }) => summary),
		text('uncertain', '不确定的地方，几条之间用分号隔开', ({ uncertain }) => uncertain),
		named('url', '结对页的网址', ({ id }, { absoluteUrl }) => absoluteUrl(`/pairings/${id}/`)),
	],
});
