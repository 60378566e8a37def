/** Bulletins that an office sends around. */
export const bulletinWords = {
	bulletin: {
		title: '简报',
		intro: '由材料编成的简报。每一条都带二维码，扫开是全文和出处。',
		none: '还没有编过简报。在 content/bulletins 里放一个 YAML 文件，或者运行 npm run bulletin。',
		of: (name: string, issue: string) => `${name}${issue}`,
		issue: (n: number) => `第 ${n} 期`,
		period: (from: string, to: string) => `${from}至${to}`,
		copies: (n: number) => `共印 ${n} 份`,
		preface: '按语',
		figures: '本期数字',
		contents: '本期内容',
		empty: '这段时间没有材料。',
		sendTo: '主送',
		copyTo: '抄送',
		qrAlt: (title: string) => `《${title}》的二维码`,
	},
} as const;
