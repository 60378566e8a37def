/** Ways to cite and to pass on a report. */
export const shareWords = {
	share: {
		title: '引用与分享',
		cite: '引用格式',
		citeNote: 'YYYY-MM-DD 处填你查阅的日期。',
		formats: { gbt7714: 'GB/T 7714—2025', bibtex: 'BibTeX', ris: 'RIS' },
		qrAlt: '指向这一页的二维码',
		scan: '扫码看全文、出处和更正',
		wechat: '复制到公众号',
		poster: '打印海报',
		wechatPage: {
			title: '复制到公众号',
			intro:
				'把材料连同版式复制下来，粘贴到公众号编辑器里。公众号文章发出后不容易改，更正以本站为准。',
			copy: '复制全文',
			copied: '已复制。到公众号编辑器里粘贴，检查图片是否都已上传。',
			failed: '浏览器不让网页写剪贴板。请在下面的预览里全选，再按 Ctrl+C。',
			preview: '预览',
			source: '原文与更正',
		},
		posterPage: {
			title: '打印海报',
			intro: '一页 A4，可以贴在校门口或会场。打印时去掉浏览器自带的页眉页脚。',
			print: '打印',
			preview: '海报',
		},
		choose: '从材料页的“引用与分享”进入，就会带上那篇材料。',
		toReports: '去选一篇材料',
		noScript:
			'这一页要用 JavaScript 取来材料。不用它也可以：打开材料页，直接打印，或全选正文复制。',
	},
} as const;
