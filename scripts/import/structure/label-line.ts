/** A label of a byline with its value, such as 来源：县教育局, by offsets in the line. */
export interface Labelled {
	readonly label: LabelField;
	readonly value: string;
	readonly from: number;
	readonly to: number;
}

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

const labels: readonly (readonly [LabelField, string])[] = [
	[
		'published',
		'发布时间|发布日期|发表时间|发表日期|更新时间|更新日期|发稿时间|录入时间|上传时间|时间|日期',
	],
	['publisher', '信息来源|稿件来源|文章来源|来源|发布单位|发布机构|发布者|发布人|供稿单位'],
	['first', '一审|初审人?|初审'],
	['second', '二审|复审人?|复审'],
	['final', '三审|终审人?|终审|审核人?|审稿人?|审核|审定|签发人?'],
	['photos', '摄影|摄像|供图|图片提供|图片来源|图片|拍摄|配图|图'],
	[
		'text',
		'图文|文图|文\\/图|图\\/文|文字编辑|文字|撰稿人?|撰文|供稿人?|投稿人?|作者|通讯员|记者|执笔|文稿|文案|文',
	],
	['editor', '责任编辑|责编|编辑|编审|编校|校对|排版|制作|录入员?|总监制|监制|总编|主编|策划'],
	[
		'count',
		'浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|点击数|点击量|点击率|点击|访问量|人气|字体|字号',
	],
];

const names = labels.map(([, words]) => words).join('|');
const opener = new RegExp(
	`(?<![\\u3400-\\u9fff])(?:(图文|文图|文\\/图|图\\/文)(?:\\s*[:/|丨·]\\s*|\\s+)|(${names})\\s*[:/|丨·]\\s*)`,
	'g',
);

/** The labels of a folded line, when the line consists of them. */
export function readLabels(line: string): Labelled[] | null {
	const behind = /^\(?([^\s:。,()]{2,24})\s+(供稿|撰稿|报道|供图|摄影)\)?$/.exec(line);
	if (behind)
		return [
			{
				label: /图|摄/.test(behind[2] ?? '') ? 'photos' : 'text',
				value: behind[1] ?? '',
				from: 0,
				to: line.length,
			},
		];
	const inner = line.replace(/^[(【[]|[)】\]]$/g, ' ');
	if (inner.length > 200 || /[。!?;]/.test(inner)) return null;
	const found = [...inner.matchAll(opener)];
	const first = found[0];
	if (!first || inner.slice(0, first.index).trim().length > 0) return null;
	const labelled = found.flatMap((match, index) => {
		const from = match.index;
		const start = from + match[0].length;
		const end = found[index + 1]?.index ?? inner.length;
		const label = labels.find(([, words]) =>
			new RegExp(`^(?:${words})$`).test(match[1] ?? match[2] ?? ''),
		)?.[0];
		const value = inner.slice(start, end).trim();
		return label ? [{ label, value, from, to: end }] : [];
	});
	return labelled.every(({ value }) => value.length <= 60) ? labelled : null;
}
