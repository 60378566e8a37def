import type { Archive } from '#archive/archive.ts';
import { day, integer, named, table, text } from '#data/table.ts';
import { idRule } from '#model/id.ts';

export const bulletins = table<Archive['bulletins'][number]>({
	name: 'bulletins',
	title: '简报',
	description:
		'每行一期简报。收的是范围里日期确实落在起止之间、不是案例的材料；上面的合计在 figures 表里。',
	rowsOf: ({ archive }) => archive.bulletins,
	columns: [
		named('id', '简报的编号', ({ id }) => id, { pattern: idRule.pattern }),
		named('name', '名称', ({ name }) => name),
		integer('issue', '期号', ({ issue }) => issue, { required: true, minimum: 1 }),
		day('date', '印发日期', ({ date }) => date, { required: true }),
		named('scope', '范围：site，或 programme/编号、pairing/编号、school/编号', (one) => one.scope),
		day('from', '从哪天', ({ from }) => from, { required: true }),
		day('to', '到哪天', ({ to }) => to, { required: true }),
		text('unit', '编发单位；空着是主办单位', ({ unit }) => unit),
		text('preface', '按语', ({ preface }) => preface),
		named('url', '简报页的网址', ({ id }, { absoluteUrl }) => absoluteUrl(`/bulletins/${id}/`)),
	],
});
