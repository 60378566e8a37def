import type { Unit } from '#model/unit.ts';
import type { ConceptId } from '#thesaurus/index.ts';

/** What a unit counts when one of the words stands beside it. The first that fits is taken. */
export interface CountedThing {
	readonly type: ConceptId;
	readonly units: readonly Unit[];
	readonly words: RegExp;
	/** Words that make it something else. */
	readonly not?: RegExp;
	/** What the sentence must also say. */
	readonly needs?: RegExp;
	/** Whether it counts only where it changes hands. */
	readonly isGift?: true;
}

/** What an amount counts, and where the words for it stand. */
export interface Found {
	readonly type: ConceptId;
	readonly from: number;
	readonly to: number;
}

export const countedThings: readonly CountedThing[] = [
	{ type: 'act.tongke', units: ['节', '场', '次'], words: /同课异构/ },
	{
		type: 'act.demo',
		units: ['节', '场', '次'],
		words:
			/示范[^,。;]{0,2}课|公开课|展示课|现场课|观摩课(?!堂)|研讨课|引路课|优质课|精品课|课例|示范教学|教学展示|微班会课|班会课/,
		not: /汇报课|听了?/,
	},
	{
		type: 'act.observe',
		units: ['节', '次'],
		words: /听评课|听课|评课|随堂课|推门课|听了|听取|观课|议课|观摩(?:了|课堂)/,
	},
	{
		type: 'act.sync',
		units: ['节', '次', '场'],
		words:
			/同步(?:互动|上|授)?(?:课堂?|教学)|专递课堂|双师课堂?|空中课堂|直播课堂?|网络课堂|线上课堂?/,
	},
	{ type: 'act.lecture', units: ['场', '次', '期'], words: /讲座|报告会?|经验分享|宣讲/ },
	{
		type: 'gov.meeting',
		units: ['次', '场'],
		words: /座谈会?|联席会|(?:对接|反馈|见面|碰头|推进|协调|总结|恳谈|家长|交流)会|会议|例会|^会$/,
	},
	{
		type: 'act.studio',
		units: ['场', '次', '期'],
		words: /工作室(?!主持人|成员|的?老师)[^,。;的举开组]{0,6}/,
	},
	{ type: 'act.prep', units: ['次', '场'], words: /集体备课|联合备课|备课/ },
	{
		type: 'act.research',
		units: ['次', '场', '期'],
		words: /教研(?![室处员组])|研讨|沙龙|教学研究/,
	},
	{ type: 'act.diagnosis', units: ['次', '场'], words: /诊断|视导|问诊|把脉/ },
	{
		type: 'gov.meeting',
		units: ['次', '场'],
		words: /(?:召开|举行)[^,。;]{0,12}会$/,
	},
	{
		type: 'act.send',
		units: ['节', '次', '场', '批', '人次', '人'],
		words: /送教|送课/,
		not: /送教上门/,
	},
	{
		type: 'act.gengang',
		units: ['人', '人次', '批', '次', '天'],
		words: /(?<![与和同])跟岗|跟班(?!听课)|浸润式?学习|上挂/,
	},
	{ type: 'act.guazhi', units: ['人', '人次', '批'], words: /挂[职任]/ },
	{ type: 'act.zhijiao', units: ['人', '人次', '批'], words: /支教|顶岗|(?<!专)任教/ },
	{ type: 'act.zoujiao', units: ['人', '人次'], words: /走教|兼课/ },
	{ type: 'act.lungang', units: ['人', '人次', '批'], words: /轮岗|交流教师/ },
	{
		type: 'act.shitu',
		units: ['对'],
		words: /师徒|结对(?!帮扶)|师傅|徒弟|(?<!帮扶)对子|拜师|青蓝/,
		not: /学生|伙伴|学校/,
	},
	{ type: 'act.training', units: ['场', '次', '期', '人次', '天', '批', '人'], words: /培训|研修/ },
	{
		type: 'act.gengang',
		units: ['人次', '批'],
		words: /(?:赴|到|来|前往|外出|进城|接待|接收).{0,16}学习|^学习/,
		not: /参观|听课|观摩|考察/,
	},
	{
		type: 'act.visit',
		units: ['次', '批', '人次'],
		words: /互访|参观|走访|考察|交流活动|入校交流|交流学习|访问|听课学习|[到赴往][^,。;]{2,14}学习/,
	},
	{ type: 'act.project', units: ['项'], words: /课题/ },
	{ type: 'act.basics', units: ['项', '次'], words: /基本功/ },
	{ type: 'item.books', units: ['册'], words: /图书|书籍|读物|课外书|绘本|教材|书/, isGift: true },
	{
		type: 'item.it',
		units: ['台', '套'],
		words: /电脑|计算机|投影仪?|打印机|电子白板|一体机|多媒体|平板|笔记本/,
		isGift: true,
	},
	{ type: 'item.furniture', units: ['套', '件'], words: /课桌|桌椅|书桌|课座椅/, isGift: true },
	{ type: 'item.lab', units: ['件', '套', '台'], words: /仪器|实验器材|实验箱/, isGift: true },
	{
		type: 'item.sport',
		units: ['件', '套'],
		words: /体育器材|体育用品|篮球|足球|跳绳|(?:运动|健身)器材/,
		isGift: true,
	},
	{
		type: 'item.sport',
		units: ['件', '套'],
		words: /器材/,
		needs: /体育|运动/,
		isGift: true,
	},
	{
		type: 'act.donation',
		units: ['件', '套', '台', '份', '册'],
		words:
			/用品|文具|物资|物品|教具|玩具|书包|校服|衣物|教辅|礼包|设备|[笔日]记本|作业本|练习本|洗衣机|空调|餐具|用具|器材/,
		isGift: true,
	},
	{
		type: 'act.donation',
		units: ['元'],
		words:
			/捐|赠|义卖|出资|拿出|募集|筹措|筹集|爱心款|善款|价值|约合|折合|合人民币|资助|帮扶资金|帮扶经费|物资|助学金|慰问金/,
	},
];

/** Taken where none of the above fits: visitors who gave three lessons, without a word for them. */
export const looselyCounted: readonly CountedThing[] = [
	{
		type: 'act.tongke',
		units: ['节'],
		words: /^[^,。;、]{0,6}课|上了?课?$|执教$/,
		needs: /同课异构/,
	},
	{
		type: 'act.demo',
		units: ['节'],
		words:
			/^[^,。;、]{0,6}课(?!后|间|题|程|时|堂)|(?<!各)(?:上了|讲了|授课|执教|带来了?|送来了?)[^,。;各]{0,12}$/,
		not: /汇报课|听|各/,
		needs: /^(?![^]*各上)[^]*(?:[上讲]了?[^,。;]{0,16}课|授课|执教|带来|送来|展示|课送)/,
	},
	{
		type: 'act.donation',
		units: ['台', '套', '件', '份'],
		words: /[\u3400-\u9fff]{2}/,
		isGift: true,
	},
];
