const kind = { visit: '活动报道', plan: '方案计划', summary: '总结', case: '案例经验' } as const;

/** What reports are called; the editor in the browser has these words without the schemas. */
export const kindsWords = {
	kind,
	genre: { ...kind, brief: '简讯' },
	kindHelp: {
		visit: '学校之间做过的一件事',
		plan: '学校答应要做的事；计划不等于做了',
		summary: '一段时间里做了什么，事后写的',
		case: '试过什么、结果怎样、什么时候不要照搬',
	},
} as const;
