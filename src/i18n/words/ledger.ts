/** Ledgers: every activity of a pairing, school, programme or year in a table. */
export const ledgerWords = {
	ledger: {
		title: '台账',
		of: (name: string) => `台账：${name}`,
		indexIntro:
			'一项活动一行，同一次出行的几项写明；每个数都带上下限、原文和材料。台账由材料生成，不用另外填表；数有出入，改材料。',
		kinds: {
			programme: '按帮扶项目',
			pairing: '按结对',
			school: '按学校',
			year: '按学年',
		},
		intro: (rows: number, totals: number) =>
			totals > 0 ? `${rows} 项活动，另有 ${totals} 个汇总数。` : `${rows} 项活动。`,
		downloads: '下载台账',
		csv: 'CSV',
		xlsx: 'Excel（XLSX）',
		activities: '活动',
		noActivities: '这里没有记下单项的活动，只有汇总数。',
		totals: '汇总数',
		totalsNote: '来源写的一段时期的合计，单独列出，不与上面的活动相加。',
		derived: '由这些材料生成',
		columns: {
			date: '日期',
			year: '学年',
			pairing: '结对',
			supporters: '支援学校',
			recipients: '受援学校',
			type: '活动类型',
			by: '由哪方做',
			subjects: '学科',
			figures: '数量',
			quote: '原文',
			evidence: '佐证',
			note: '说明',
			report: '材料',
			url: '网址',
			period: '覆盖时期',
		},
		sheets: { activities: '活动', totals: '汇总数', about: '说明' },
		about: [
			'一项活动一行；同一次出行可以有几项，说明里写着与哪几项同行。两所学校各写一篇的同一次活动只列一次；计划和案例里写的不算。',
			'“≥ 10 次”表示来源只写了“十余次”，至少 10 次；“约”表示来源写的是约数。',
			'汇总数是来源写的合计，已经包含一部分单项活动，不要与活动相加。',
			'没有记录只说明没有见到记录，不说明没有做。',
		],
		aboutWorkbook: [
			'“活动”表右边按单位分列的数，格子里存的是下限，显示时带“≥”“约”等记号，可以直接求和，得到“至少多少”。不同单位不要相加；不同类型的活动一般也不要相加。',
		],
	},
} as const;
