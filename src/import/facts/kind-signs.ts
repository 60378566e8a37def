import type { ReportKind } from '#model/report.ts';

/** Words that speak for a kind of report. */
export interface Sign {
	readonly kind: ReportKind;
	readonly pattern: RegExp;
	readonly weight: number;
	/** Where to look; the whole text otherwise. */
	readonly within?: 'title' | 'lead' | 'end';
	/** How often it may count. */
	readonly most?: number;
}

export const signs: readonly Sign[] = [
	{
		kind: 'plan',
		pattern:
			/^(?!.*(?:签订|签署|签约|印发会|启动|开展|举行|召开)).*(?:计划|方案|协议书?|章程|制度|办法|意见|安排表?|责任书|规划|意向书|备忘录|建议书|倡议书|细则|任务书|思路|设想|工作要点)(?:\(.*\))?(?:》?的通知)?$/,
		weight: 9,
		within: 'title',
	},
	{ kind: 'plan', pattern: /^关于.*的通知$/, weight: 6, within: 'title' },
	{
		kind: 'summary',
		pattern:
			/总结(?!会|大会|表彰)|汇报(?![课会])|综述|小结|回顾|(?:情况|工作|年度|述职)(?:的)?报告|情况通报|(?:情况|工作)的?报告/,
		weight: 9,
		within: 'title',
	},
	{
		kind: 'case',
		pattern:
			/案例|经验|样[本板]|启示|做法|探索|反思|怎样|实践与|的实践|模式|解法|密码|之路|之道|何以|如何/,
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
		kind: 'visit',
		pattern: /(?:开展|召开|举行|举办).{2,24}(?:活动|会|仪式)$/,
		weight: 6,
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
	{
		kind: 'plan',
		pattern:
			/拟(?:从以下|开展(?:以下|如下))|达成(?:如下|以下)(?:共识|协议|意向)|一式[两二三四]份|双方各执|(?:从|做好)以下几(?:个)?(?:方面|点|项)(?:开展)?工作/,
		weight: 4,
		most: 2,
	},
	{ kind: 'plan', pattern: /(?:甲方|乙方)[:(]/, weight: 4, most: 1 },
	{
		kind: 'plan',
		pattern:
			/每(?:学期|学年|月|周|年)[^。\n]{0,20}(?:不少于|至少|一次|两次|\d+次|[一二两三]至[二三四]次)/,
		weight: 1,
		most: 3,
	},
	{ kind: 'summary', pattern: /(?:总结|汇报|报告|小结)如下/, weight: 6 },
	{
		kind: 'summary',
		pattern:
			/主要(?:做了|开展了)(?:以下|如下|这些)|(?:有|存在)(?:一些|许多|着|哪些)?不足|回[想顾望](?:这|一|过去)/,
		weight: 2,
		most: 2,
	},
	{
		kind: 'summary',
		pattern:
			/(?:一|两|三|四|五|几|多)年(?:多)?(?:来|里|间)|近(?:几)?年|一年多的?|学年(?:以)?来|本学期(?:以来)?|以来,/,
		weight: 1.6,
		most: 3,
	},
	{ kind: 'summary', pattern: /累计|共计|先后|总共|截至/, weight: 0.6, most: 3 },
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
		pattern: /(?:^|\n)[【[](?:背景|案例|问题|做法|成效|思考|反思|启示|体会|点评)[】\]]/,
		weight: 3,
		most: 3,
	},
	{
		kind: 'case',
		pattern:
			/经验(?:可以)?(?:告诉|归结|概括)|归结起来|(?:几|[一二三四两])点(?:体会|启示|思考)|体会有[一二三四]|的实践与(?:思考|探索)|走出了?一条|探索出一条/,
		weight: 3,
		most: 2,
	},
	{
		kind: 'case',
		pattern:
			/案例(?:说明|表明|启示)|实践(?:表明|证明|告诉)|不宜(?:照搬|简单)|值得(?:借鉴|推广)的是/,
		weight: 3,
		most: 2,
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
