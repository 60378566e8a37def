/** Bulletins that an office sends around. */
export const bulletinWords = {
	bulletin: {
		title: '简报',
		intro: '由材料编成的简报。每一条都带二维码，扫开是全文和出处。',
		none: '还没有编过简报。',
		noneHint:
			'运行 npm run bulletin，说出范围、起止和期号，就会编好一期，打印成 PDF，也有 Word 文档。',
		of: (name: string, issue: string) => `${name}${issue}`,
		issue: (n: number) => `第 ${n} 期`,
		period: (from: string, to: string) => `${from}至${to}`,
		itemCount: (n: number) => `${n} 条`,
		copies: (n: number) => `共印 ${n} 份`,
		preface: '按语',
		figures: '本期数字',
		disputed: (figure: string) => `${figure}（对方有异议）`,
		download: '下载 Word 文档',
		print: '直接打印这一页就是 A4 版式。',
		empty: '这段时间没有材料。',
		sendTo: '主送',
		copyTo: '抄送',
		printedBy: (unit: string, date: string) => `${unit}　${date}印发`,
		qrAlt: (title: string) => `《${title}》的二维码`,
	},
} as const;
