/** What a chart's sentence may be about. */
export interface ChartFacts {
	readonly rows: number;
	/** Rows with anything in them. */
	readonly filledRows: number;
	readonly total: number;
	/** The rows with the most. */
	readonly top?: Most | undefined;
	/** Of each column the rows with the most. */
	readonly tops: readonly (Most | undefined)[];
	/** The largest numbers of all, by row and column. */
	readonly peak?: Most | undefined;
	/** What each column comes to. */
	readonly sums: readonly number[];
	/** The part whose row is not known. */
	readonly undated: number;
	/** The part whose row or column is not known. */
	readonly unplaced: number;
	/** The one number that is more than all others together. */
	readonly odd?:
		| {
				readonly label: string;
				readonly value: string;
				readonly unit: string;
				readonly sources: number;
		  }
		| undefined;
}

/** What has the most, often one thing, sometimes several with the same number. */
export interface Most {
	readonly labels: readonly string[];
	readonly value: string;
}

/** More names than this are no title. */
const mostNames = 3;

/**
 * @param each what is told apart, where there are too many to name
 * @example '四川省最多，11项', '2015–2016、2021–2022学年并列最多，各5项', '8个学年并列最多，各1项'
 */
function findMost(
	most: Most | undefined,
	unit: string,
	each: string,
	after = '',
): string | undefined {
	if (!most) return undefined;
	const { labels, value } = most;
	if (labels.length === 1) return `${labels.join('')}${after}最多，${value}${unit}`;
	const names = labels.length > mostNames ? `${labels.length}个${each}` : labels.join('、') + after;
	return `${names}并列最多，各${value}${unit}`;
}

/** What has most of those whose place is known may not have most of all. */
const among = (unknown: number, known: string, finding: string | undefined) =>
	finding && unknown > 0 ? `${known}里，${finding}` : finding;

/** Charts and the statistics page. */
export const chartsWords = {
	statistics: {
		intro: '图表都附数据表，可以下载。数怎么来的，见数据口径。',
		method: '数据口径',
		contents: '本页内容',
		more: '更多图表',
		moreNote: (n: number) => `${n}张`,
		figures: '全部数字',
		figuresNote: '点开一个数，看它出自哪篇材料、原话怎么写。单位不同、东西不同的不相加。',
	},
	chart: {
		csv: '下载 CSV',
		json: '下载 JSON',
		showTable: '看数据表',
		showChart: '看图',
		png: '下载图片',
		total: '合计',
		rest: '其他',
		activities: '活动',
		planned: '承诺',
		recorded: '见到记录',
		'activities-by-year': {
			title: '各学年记录的活动',
			rowHeading: '学年',
			unit: '项',
			finding: ({ top, undated }: ChartFacts) =>
				among(undated, '看得出学年的活动', findMost(top, '项', '学年', '学年')),
			reading: ({ total, rows, filledRows, undated }: ChartFacts) =>
				`${rows}个学年里有${filledRows}个有记录，共${total}项活动${undated ? `，其中${undated}项看不出是哪一学年` : ''}。`,
		},
		'activities-by-month': {
			title: '活动发生在哪些月份',
			rowHeading: '月份',
			unit: '项',
			finding: ({ top, undated }: ChartFacts) =>
				among(undated, '写到月的活动', findMost(top, '项', '月份')),
			reading: ({ rows, filledRows, undated }: ChartFacts) =>
				`${rows}个月里有${filledRows}个月有记录${undated ? `；${undated}项活动的材料没有写到月` : ''}。`,
		},
		'activity-calendar': {
			title: '活动日历',
			rowHeading: '学年',
			unit: '项',
			finding: ({ peak, unplaced }: ChartFacts) =>
				among(unplaced, '看得出学年和月份的活动', findMost(peak, '项', '月份')),
			reading: ({ rows, total, unplaced }: ChartFacts) =>
				`${rows}个学年、${total}项活动都在哪些月份${unplaced ? `，其中${unplaced}项看不出学年或月份` : ''}。点越大，项数越多；空着的是没有见到材料。`,
		},
		people: {
			title: '人与人次',
			rowHeading: '活动',
			unit: '',
			finding: ({ tops: [people, visits] }: ChartFacts) =>
				findMost(people, '人', '种活动') ?? findMost(visits, '人次', '种活动'),
			reading: ({ odd }: ChartFacts) =>
				`一个人来五次是1人、5人次，两种数不相加。${odd ? `“${odd.label}”的${odd.value}${odd.unit}比别的加起来还多，出自${odd.sources}篇材料；短的看条边上的数。` : ''}`,
		},
		'activities-by-region': {
			title: '各地区记录的活动',
			rowHeading: '地区',
			unit: '项',
			finding: ({ top, undated }: ChartFacts) =>
				among(undated, '写明地区的活动', findMost(top, '项', '省份')),
			reading: ({ rows, undated }: ChartFacts) =>
				`涉及${rows}个省份${undated ? `，${undated}项没有写明地区` : ''}；跨省的活动两地各计一次。`,
		},
		'activities-by-pairing': {
			title: '各结对记录的活动',
			rowHeading: '结对',
			unit: '项',
			finding: ({ top }: ChartFacts) => findMost(top, '项', '结对'),
			reading: ({ rows, filledRows }: ChartFacts) =>
				`${rows}个结对里有${filledRows}个有活动记录。多少要看谁写了材料，不说明谁做得好。`,
		},
		'planned-and-recorded': {
			title: '承诺与记录',
			rowHeading: '方案',
			unit: '条',
			finding: ({ sums: [planned, recorded] }: ChartFacts) =>
				`${planned}条承诺里，${recorded}条见到了记录`,
			reading: ({ rows }: ChartFacts) => `共${rows}份方案。没有见到记录，不等于没有做。`,
		},
		'promises-by-year': {
			title: '各学年到期的承诺',
			rowHeading: '学年',
			unit: '期',
			finding: ({ top, total, undated }: ChartFacts) =>
				undated > total - undated
					? `${total}期承诺里，${undated}期没有写年份或期限`
					: among(undated, '写明期限的承诺', findMost(top, '期', '学年', '学年到期')),
			reading: ({ total, undated }: ChartFacts) =>
				`方案写下的承诺分成${total}期${undated > 0 && undated <= total - undated ? `，其中${undated}期没有写年份或期限` : ''}。`,
		},
		'substance-mix': {
			title: '各学年的教学与仪式',
			rowHeading: '学年',
			unit: '项',
			finding: ({ total, sums: [teaching, ceremony] }: ChartFacts) =>
				`${total}项活动里，教学${teaching}项，仪式与物资${ceremony}项`,
			reading: ({ undated }: ChartFacts) =>
				`仪式与物资指签约、座谈和捐赠${undated ? `；${undated}项看不出是哪一学年` : ''}。`,
		},
		'activities-by-subject': {
			title: '活动涉及的学科',
			rowHeading: '学科',
			unit: '项',
			finding: ({ top }: ChartFacts) => findMost(top, '项', '学科'),
			reading: ({ rows, filledRows }: ChartFacts) =>
				`${rows}个学科里，${filledRows}个有活动写到。没写学科的活动不在图里；一项活动涉及几个学科的，各计一次。`,
		},
	},
} as const;
