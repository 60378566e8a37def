/** What activities are by their nature, and what no record is about. */
export const substanceWords = {
	journeys: (activities: number, journeys: number) =>
		`一次出行可以有几项活动：其中${activities}项写明属于${journeys}次出行。`,
	substance: { teaching: '教学', ceremony: '仪式与物资', other: '其他' },
	substanceMix: {
		title: '做了些什么',
		sentence: (teaching: string, ceremony: string, total: number) =>
			`${total}项活动里，教学（上课、教研、跟岗、培训、诊断等）占${teaching}，仪式与物资（签约、座谈、捐赠）占${ceremony}，其余是管理、学生交流等。`,
		note: '按项数算，不分大小。多少要看谁写了材料，不作评比。',
	},
	blindSpots: {
		title: '哪里还没有记录',
		note: '下面这些还没有见到材料。没有见到，不等于没有做：也许没人写，也许还没人帮。',
		subjects: '活动里没有写到的学科',
		months: '没有活动的月份',
		stages: '活动和汇总数都没有写到的学段',
		unknownSubjects: (n: number) => `另有${n}项活动没有写学科，里面可能有。`,
		unknownStages: (n: number) => `另有${n}所学校的学段不详，里面可能有。`,
		none: '没有空缺。',
		pairings: (term: string) => `${term}还没有记录的结对（只列写明仍在期内的）`,
		noPairings: '没有。起止没有写全的结对不列。',
		holidays: '现在是假期，不列本学期没有记录的结对。',
		more: (n: number) => `另有${n}个`,
	},
} as const;
