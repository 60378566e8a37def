/** The search page. */
export const searchWords = {
	search: {
		title: '检索',
		description: '检索全部材料、案例、学校和主题，简体繁体都可以',
		label: '要找什么',
		placeholder: '词语、学校旧名新名或拼音首字母，例如 示范课、sfk',
		button: '检索',
		facet: {
			kind: '种类',
			year: '学年',
			type: '活动类型',
			theme: '主题',
			problem: '问题',
			region: '地区',
			stage: '学段',
			subject: '学科',
			evidence: '佐证',
			script: '来源字体',
		},
		evidence: { quoted: '有原文数字或印证', none: '没有原文数字' },
		sourceScript: { hans: '简体来源', hant: '繁体来源' },
	},
} as const;
