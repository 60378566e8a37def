import { z } from 'astro/zod';
import { choice } from './choice.ts';
import { edtfDate } from './edtf.ts';
import { idOf } from './id.ts';
import { role, type Role } from './role.ts';
import { source } from './source.ts';
import { line } from './text.ts';

export const scopes = {
	all: '全面',
	teachers: '师资',
	teaching: '教学',
	materials: '物资经费',
	management: '管理',
	pupils: '学生活动',
} as const;

/** Schools that help each other. A role holds in this pairing and its scope only. */
export const pairingSchema = z.strictObject({
	name: line(60).optional().meta({ description: '名称；不写时用“支援校→受援校”' }),
	programme: idOf('programmes').optional().meta({ description: '所属的帮扶项目' }),
	period: edtfDate
		.optional()
		.meta({ description: '起止：2018-02/ 没有写到何时，2018-02/.. 写明不设终点' }),
	scope: z.array(choice(scopes)).min(1).default(['all']).meta({ description: '帮扶的方面' }),
	schools: z
		.array(z.strictObject({ school: idOf('schools').meta({ description: '学校的文件名' }), role }))
		.min(2)
		.meta({ description: '参与的学校和角色' }),
	summary: line(300).meta({ description: '一两句话说明' }),
	agreement: z
		.strictObject({
			signed: edtfDate.optional().meta({ description: '签订日期' }),
			period: edtfDate.optional().meta({ description: '协议期限' }),
			note: line(200).optional().meta({ description: '说明' }),
		})
		.optional()
		.meta({ description: '帮扶协议' }),
	uncertain: z.array(line(200)).default([]).meta({ description: '不确定的地方' }),
	source: source.optional(),
});

export type PairingFields = z.output<typeof pairingSchema>;

/** The schools of a pairing that have a role in it. */
export const schoolsInRole = ({ schools }: Pick<PairingFields, 'schools'>, role: Role): string[] =>
	schools.filter((member) => member.role === role).map(({ school }) => school);
