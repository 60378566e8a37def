/** What readers have a right to find: the reports, what was corrected, whose site it is. */
const keptSections = {
	reports: '材料',
	search: '搜索',
	corrections: '更正与撤稿',
	about: '关于本站',
	method: '数据口径',
	privacy: '保护隐私',
} as const;

/** Parts of the site that it may do without. */
export const optionalSections = {
	cases: '案例',
	pairings: '结对',
	statistics: '统计',
	programmes: '帮扶项目',
	schools: '学校',
	regions: '地区',
	themes: '主题',
	years: '学年',
	promises: '承诺看板',
	needs: '需求与回应',
	summaries: '年度与学期总结',
	bulletins: '简报',
	data: '数据台',
	guide: '写稿指南',
} as const;

/** What menus may lead to, by the addresses, with its name there. */
export const sections = { ...keptSections, ...optionalSections };

export type Section = keyof typeof sections;
