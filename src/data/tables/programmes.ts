import type { Programme } from '#archive/archive.ts';
import { named, table, text, list } from '#data/table.ts';
import { idRule } from '#model/id.ts';

export const programmes = table<Programme>({
	name: 'programmes',
	title: '帮扶项目',
	description: '每行一个帮扶项目。属于它的结对，看 pairings 表的 programme。',
	rowsOf: ({ archive }) => [...archive.programmes.values()],
	columns: [
		named('id', '项目的编号', ({ id }) => id, { pattern: idRule.pattern }),
		named('name', '名称', ({ name }) => name),
		named('summary', '一两句话说明', ({ summary }) => summary),
		text('organiser', '组织单位', ({ organiser }) => organiser),
		list('regions', '在哪些地区：行政区划代码', ({ regions }) => regions),
		text('period', '起止，EDTF 写法', ({ period }) => period),
		text('rules', '主要规定，几条之间用分号隔开', ({ rules }) => rules),
		text('uncertain', '不确定的地方，几条之间用分号隔开', ({ uncertain }) => uncertain),
		named('url', '项目页的网址', ({ id }, { absoluteUrl }) => absoluteUrl(`/programmes/${id}/`)),
	],
});
