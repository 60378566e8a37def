/** What stands around every page. */
export const frameWords = {
	separator: '、',
	colon: '：',
	stop: '。',
	unknown: '不详',
	skipToContent: '跳到正文',
	breadcrumbs: '位置',
	home: '首页',
	menu: '主要栏目',
	scripts: '字体',
	nav: {
		reports: '材料',
		cases: '案例',
		pairings: '结对',
		statistics: '统计',
		search: '检索',
	},
	feedTitle: (name: string, site: string) => `${name} · ${site}`,
	footer: {
		browse: '浏览',
		about: '关于',
		contact: '更正、撤稿与隐私',
		feeds: '订阅',
		owner: '主办',
		followUs: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
	},
	searchBox: {
		label: '检索全部材料',
		placeholder: '试试：示范课、跟岗',
		button: '检索',
	},
	notFound: {
		title: '没有这一页',
		text: '地址可能写错了，或者材料已经撤下。',
		hint: '可以从下面的入口找，或者直接检索。',
	},
} as const;
