/** What a line above or below a text may say about it. */
export type LabelField =
	| 'published'
	| 'publisher'
	| 'text'
	| 'photos'
	| 'editor'
	| 'first'
	| 'second'
	| 'final'
	| 'count'
	| 'number';

const half = '(?:文字?|撰文|撰稿|供稿|写稿|文稿|图片?|摄影|照片|供图|拍摄)';

/** Labels of who wrote and took the pictures, both: 图文, 文/图, 文字、摄影. */
export const bothWords = `(?:图文(?:供稿|编辑|撰写|作者)?|文图|${half}[、/及和&]${half})`;

const labels: readonly (readonly [LabelField, string])[] = [
	[
		'published',
		'发布时间|发布日期|发表时间|发表日期|更新时间|更新日期|发稿时间|录入时间|上传时间|时间|日期',
	],
	[
		'publisher',
		'信息来源|本文来源|稿件来源|文章来源|来源|发布单位|发布机构|发布者|发布人|供稿单位',
	],
	['first', '一审|初审人?|初审'],
	['second', '二审|复审人?|复审'],
	['final', '三审|终审人?|终审|审核人?|审稿人?|审核|审定|审校|审|签发人?'],
	[
		'photos',
		'摄影师?|摄像|供图|图片供稿|图片提供|图片来源|图片摄影|照片提供|照片拍摄|图片|拍摄|配图|摄|图',
	],
	[
		'text',
		`${bothWords}|文字供稿|文字编辑|文字撰写|文字整理|文字|文稿撰写|撰写人?|撰稿人?|撰文|供稿人?|投稿人?|作者|通讯员|记者|执笔|文稿|文案|文`,
	],
	['editor', '责任编辑|责编|编辑|编审|编校|校对|排版|制作|录入员?|总监制|监制|总编|主编|策划'],
	[
		'count',
		'浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|点击数|点击量|点击率|点击|访问量|人气|字体|字号',
	],
];

/** All words that open such a line, as alternatives of a pattern. */
export const labelWords = labels.map(([, words]) => words).join('|');

/** The field that a label stands for. */
export const labelOf = (word: string): LabelField | undefined =>
	labels.find(([, words]) => new RegExp(`^(?:${words})$`).test(word))?.[0];
