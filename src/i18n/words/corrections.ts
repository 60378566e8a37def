/** What was corrected and what was taken back. */
export const correctionsWords = {
	corrections: {
		title: '更正与撤稿',
		intro: '发布以后改过的数和撤下的材料，新的在前。更正写明改了什么；撤下的材料只留网址和说明。',
		ask: '发现写错了，或者希望撤下与自己有关的内容，请联系：',
		corrected: '更正',
		withdrawn: '撤稿',
		withdrawnAddress: '原网址',
		empty: '还没有更正，也没有撤下的材料。',
	},
	withdrawal: {
		title: '这篇材料已经撤下',
		text: '网址保留，正文、图片和数字不再发布，也不再计入统计。',
		on: '撤稿日期',
		reason: '原因',
	},
} as const;
