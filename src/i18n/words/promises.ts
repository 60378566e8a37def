import type { ChartFacts } from './chart-facts.ts';

/** The promise board. No word here says that something was not done. */
export const promisesWords = {
	promises: {
		title: '承诺看板',
		intro: '方案、计划和协议里写下的承诺，一期一期对着材料看。没有见到记录，不等于没有做。',
		method: '状态怎么定',
		csv: '下载 CSV',
		plans: '各方案一览',
		plan: '方案',
		count: '承诺',
		countOf: (n: number) => `${n} 条`,
		whole: '全站承诺看板',
		ofPlan: (title: string) => `承诺看板：${title}`,
		shortOfPlan: '看这份方案的承诺看板',
		more: (n: number) => `另有 ${n} 份方案，点上表里的名称看。`,
		none: '还没有登记承诺。',
		noneHint: '方案、计划或协议登记了 commitments，这里就会列出来。',
		due: '到期未见记录的承诺',
		dueNote: '期限已过，本站没有见到材料。也许做了，只是没有人写；知道的单位可以补一篇报道。',
		dueNone: '没有到期未见记录的承诺。',
		calendar: '按学年看',
		calendarNote:
			'每格是落在这个学年里的期数；跨几个学年的承诺，各年都记一期，没有写止期的记到今天。方案没有写年份的不在这里。',
		clause: '条款',
		amount: '承诺的数量',
		periods: '各期的记录',
		states: '状态',
		undated: '时间不详',
		periodCount: (n: number) => `${n} 期`,
		allPeriods: (n: number) => `分 ${n} 段，逐段看`,
		span: (from: string, to: string) => `${from}至${to}`,
		term: (year: string, half: 1 | 2) =>
			`${year.replace('-', '–')} 学年第${half === 1 ? '一' : '二'}学期`,
		recorded: (amount: string) => `记录 ${amount}`,
		maybe: '日期定不到这一期',
		records: '材料',
		legend: '状态的意思',
		columns: [
			...['方案编号', '方案', '条目', '条款', '类型', '由哪一方', '频次'],
			...['承诺至少', '承诺至多', '承诺是约数', '单位', '期', '起', '止', '状态', '原因'],
			...['记录至少', '记录至多', '记录是约数', '材料', '日期定不到这一期的材料'],
		],
	},
	promiseState: {
		done: '已完成',
		'in-progress': '进行中',
		'no-record': '到期未见记录',
		'not-due': '尚未到期',
		unknown: '无法判断',
	},
	promiseStateHelp: {
		done: '这一期里见到的记录达到了承诺的数量；没有写数量的，见到了记录',
		'in-progress': '还在期内，已有一部分记录',
		'no-record': '期限已过，没有见到材料；不等于没有做',
		'not-due': '期限还没有到',
		unknown: '方案没有写年份或期限、数量不确切、只有一部分记录，或者日期定不到哪一期',
	},
	promiseMark: { done: '●', 'in-progress': '◐', 'no-record': '○', 'not-due': '·', unknown: '?' },
	promiseReason: {
		reached: '见到的记录达到了承诺的数量',
		recorded: '见到了记录；承诺没有写数量',
		'reached-so-far': '期内的记录已达到承诺的数量',
		'some-so-far': '已有一部分记录',
		'nothing-by-the-end': '期限已过，没有见到材料；不等于没有做',
		'not-over': '期限还没有到',
		'undated-plan': '方案没有写年份，定不出期限',
		'no-measure': '持续的承诺，没有写数量',
		'no-deadline': '没有写期限，也没有见到材料',
		'open-ended': '有记录，但承诺没有写期限',
		'uncertain-quantity': '有记录，但数量不确切，比不出够不够',
		'some-by-the-end': '只见到一部分记录；其余没有见到，不等于没有做',
		'unplaced-record': '有记录，但日期定不到这一期',
	},
} as const;

/** The words of the charts about promises. */
export const promiseCharts = {
	'promises-by-year': {
		title: '各学年到期的承诺',
		rowHeading: '学年',
		unit: '期',
		reading: ({ total, undated }: ChartFacts) =>
			`方案写下的承诺分成 ${total} 期${undated ? `，其中 ${undated} 期没有写年份或期限` : ''}。没有见到记录不等于没有做。`,
	},
} as const;
