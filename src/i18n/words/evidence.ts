import { evidenceKinds, visibilities } from '#model/evidence.ts';

/** How well figures and lessons are supported, what the other side says, what was corrected and taken back. */
export const evidenceWords = {
	evidence: {
		title: '佐证',
		note: '记录留在保管单位，本站只登记有什么、在谁手里。',
		label: '佐证等级',
		level: ['单方自述', '双方都说', '附有记录', '前后对照', '外部认定'],
		kind: evidenceKinds,
		visibility: visibilities,
		heldBy: (holder: string) => `${holder}保管`,
		confirmedBy: '对方印证',
		disputedBy: '对方有异议',
		disputes: '对别的材料的异议',
	},
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
		text: '网址还在，正文、图片和数字都已撤下，统计里也不再算。',
		on: '撤稿日期',
		reason: '原因',
	},
} as const;
