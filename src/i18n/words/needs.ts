/** Needs and what came of them. */
export const needsWords = {
	needs: {
		title: '需求与回应',
		intro: '谁提了什么，来了什么，还有什么没有见到回应。没有见到回应，不等于没有回应。',
		records: '来了什么',
		reply: '当场的回应',
		groupOf: (label: string, n: number) => `${label}（${n}）`,
		none: '还没有登记需求。',
		noneHint: '写报道时把受援学校提出的需求写进 needs，后来的活动用 serves 指回来。',
		whole: '全部需求与回应',
	},
	needState: { open: '未见回应', replied: '当场有回应，未见后续', answered: '见到回应的记录' },
} as const;
