import { frequencies } from '#model/commitment.ts';
import { lessonForms } from '#model/lesson.ts';
import { scopes } from '#model/pairing.ts';
import { roles } from '#model/role.ts';
import { schoolSettings, sizes, stages } from '#model/school.ts';
import { sourceForms } from '#model/source.ts';

/** The words of the field: what codes are called. */
export const termsWords = {
	collections: {
		reports: '全部材料',
		cases: '案例经验',
		pairings: '结对关系',
		programmes: '帮扶项目',
		schools: '学校',
		regions: '地区',
		themes: '主题',
		years: '学年',
		statistics: '统计',
	},
	role: roles,
	scope: scopes,
	stage: stages,
	setting: schoolSettings,
	size: sizes,
	frequency: frequencies,
	lessonForm: lessonForms,
	sourceForm: sourceForms,
	undated: '学年不详',
	schoolYear: (year: string) => (year === 'undated' ? '学年不详' : `${year.replace('-', '–')}学年`),
	month: (month: string) => (month === 'undated' ? '月份不详' : `${Number(month)}月`),
	count: {
		reports: (n: number) => `${n}篇材料`,
		cases: (n: number) => `${n}个案例`,
		schools: (n: number) => `${n}所学校`,
		pairings: (n: number) => `${n}个结对`,
	},
} as const;
