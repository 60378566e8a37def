import type { ReportKind } from '#model/report.ts';
import type { Reading } from './reading.ts';

/** A kind of report with what spoke for it. */
export interface ChosenKind {
	readonly kind: ReportKind;
	readonly reason: string;
	/** Whether another kind came close, so that the author should be asked. */
	readonly isDoubtful: boolean;
}

interface Sign {
	readonly kind: ReportKind;
	readonly pattern: RegExp;
	readonly weight: number;
	/** Where to look; the whole text otherwise. */
	readonly within?: 'title' | 'lead' | 'end';
	/** How often it may count. */
	readonly most?: number;
}

const signs: readonly Sign[] = [
	{
		kind: 'plan',
		pattern:
			/^(?!.*(?:签订|签署|签约|印发会|启动|开展|举行|召开)).*(?:计划|方案|协议书?|章程|制度|办法|意见|安排|责任书|规划|意向书)(?:\(.*\))?(?:》?的通知)?$/,
		weight: 9,
		within: 'title',
	},
	{ kind: 'plan', pattern: /^关于.*的通知$/, weight: 6, within: 'title' },
	{
		kind: 'summary',
		pattern: /总结|汇报(?!课)|综述|小结|回顾|情况报告|工作报告|情况通报/,
		weight: 9,
		within: 'title',
	},
	{
		kind: 'case',
		pattern: /案例|经验|样本|启示|做法|探索|反思|实践与|的实践|模式|解法|密码|之路|之道|何以|如何/,
		weight: 7,
		within: 'title',
	},
	{ kind: 'case', pattern: /侧记|纪实|故事/, weight: 2, within: 'title' },
	{
		kind: 'visit',
		pattern:
			/活动|一行|走进|赴|送教|简报|举行|举办|召开|开展|来访|来校|到.{2,12}(?:校|园|学)|签约|捐赠|交流|研讨|教研|仪式|启动|迎来|莅临|牵手|携手|走访|跟岗/,
		weight: 3,
		within: 'title',
	},
	{
		kind: 'plan',
		pattern:
			/(?:特|现)?(?:制[定订]|拟定)(?:了?(?:本|此|以下|如下))(?:\S{0,12})(?:方案|计划|协议)|特制[定订]|(?:方案|计划|安排)如下/,
		weight: 5,
	},
	{
		kind: 'plan',
		pattern:
			/(?:^|\n)[一二三四五六七八九十(]+[)、.]*\s*(?:指导思想|总体要求|工作目标|帮扶目标|目标任务|实施目标|实施范围|具体措施|主要措施|帮扶措施|工作措施|保障措施|实施步骤|实施要求|工作要求|组织领导|帮扶对象|工作安排|双方职责|甲方|乙方)/,
		weight: 2,
		most: 4,
	},
	{ kind: 'plan', pattern: /(?:甲方|乙方)[:(]/, weight: 4, most: 1 },
	{
		kind: 'plan',
		pattern:
			/每(?:学期|学年|月|周|年)[^。\n]{0,20}(?:不少于|至少|一次|两次|\d+次|[一二两三]至[二三四]次)/,
		weight: 1,
		most: 3,
	},
	{ kind: 'summary', pattern: /(?:总结|汇报|报告)如下/, weight: 6 },
	{
		kind: 'summary',
		pattern:
			/(?:一|两|三|四|五|几|多)年(?:多)?(?:来|里|间)|近(?:几)?年|一年多的?|学年(?:以)?来|本学期(?:以来)?|以来,/,
		weight: 1.6,
		most: 3,
	},
	{ kind: 'summary', pattern: /累计|共计|先后|总共|截至/, weight: 0.8, most: 3 },
	{
		kind: 'summary',
		pattern:
			/(?:^|\n).{0,6}(?:存在的?(?:问题|不足)|工作中的不足|不足与|主要成效|取得的?(?:成绩|成效)|今后的?(?:工作)?(?:打算|设想|思路|计划)|下一步)/,
		weight: 2.2,
		most: 3,
	},
	{
		kind: 'case',
		pattern:
			/(?:^|\n).{0,8}(?:案例背景|背景与|实施背景|问题(?:的)?提出|经验(?:与)?启示|启示|反思|主要做法|典型做法|创新做法|推广价值|成效与|不宜照搬|适用条件)/,
		weight: 3,
		most: 3,
	},
	{
		kind: 'case',
		pattern: /(?:可复制|可推广|这一做法|这个做法|我们的(?:做法|体会)|案例|难题|怎么办|教训)/,
		weight: 0.9,
		most: 3,
	},
	{
		kind: 'visit',
		pattern: /\d{1,2}月\d{1,2}日(?:上午|下午|晚|,|至|,)?/,
		weight: 2.4,
		within: 'lead',
		most: 2,
	},
	{
		kind: 'visit',
		pattern: /近日|日前|昨[日天]|今天|当[天日]|本报讯|上午|下午/,
		weight: 1.2,
		within: 'lead',
		most: 2,
	},
	{
		kind: 'visit',
		pattern: /一行|莅临|走进|来到|前往|赴|抵达|举行|召开|在.{2,14}(?:举行|召开|开展)/,
		weight: 1,
		within: 'lead',
		most: 3,
	},
	{
		kind: 'visit',
		pattern:
			/随后|接着|最后,|活动伊始|活动中|课后|座谈会上|会上|与会|首先|紧接着|活动结束|在.{1,8}(?:带领|陪同)下|议程/,
		weight: 1,
		most: 5,
	},
];

/** One sign that also stands in articles of other kinds is not enough. */
const least = 3;

const names = { visit: '活动报道', plan: '方案计划', summary: '总结', case: '案例经验' } as const;
const kinds = ['visit', 'plan', 'summary', 'case'] as const;

/** Chooses the kind by signs in the title and the text. */
export function chooseKind(reading: Reading): ChosenKind {
	const ranked = kinds
		.map((kind) => ({ kind, ...scoreOf(kind, reading) }))
		.sort((a, b) => b.score - a.score);
	const [first, second] = ranked;
	if (!first || first.score === 0)
		return { kind: 'visit', reason: '没有明显的特征', isDoubtful: true };
	if (first.score < least) return { kind: 'visit', reason: '没有明显的特征', isDoubtful: true };
	const isDoubtful = first.score - (second?.score ?? 0) < 2;
	return {
		kind: first.kind,
		reason: `像${names[first.kind]}：${first.words.slice(0, 3).join('、')}`,
		isDoubtful,
	};
}

function scoreOf(kind: ReportKind, reading: Reading): { score: number; words: string[] } {
	const own = signs.filter((sign) => sign.kind === kind).map((sign) => matchSign(sign, reading));
	return {
		score: own.reduce((sum, { score }) => sum + score, 0),
		words: own
			.sort((a, b) => b.score - a.score)
			.flatMap(({ words }) => words.map((word) => `“${word.trim()}”`)),
	};
}

function matchSign({ pattern, weight, within, most = 1 }: Sign, reading: Reading) {
	const { title } = reading;
	const text = reading.text.slice(reading.bodyFrom);
	const place = within === 'title' ? title : within === 'lead' ? text.slice(0, 260) : text;
	const words = [...place.matchAll(new RegExp(pattern.source, 'g'))]
		.map(([word]) => word)
		.slice(0, most);
	return { score: words.length * weight, words };
}
