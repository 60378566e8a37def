import { anyOf } from './any-of.ts';

/** What is done in a clause, as far as it tells who helps whom. */
export type Way = 'honour' | 'thank' | 'help' | 'learn' | 'receive' | 'lack';

/** 送教 is done, 送教活动 and 支教老师 are things and people. */
const isDeed =
	'(?!工作|活动|协议|关系|对子|学校|校|计划|情况|方案|成果|需求|事宜|单位|领导|小组|任务|力度|路|制度|机制|对象|总结|项目|要求|内容|模式|的|之|行动|工程|经历|生活|期|教师|老师|队|团|人员|专家)';

/** The first of these that a clause holds says what it is about. */
const words: Readonly<Record<Way, RegExp>> = {
	honour: anyOf('锦旗 感谢信 捐赠证书'),
	thank: anyOf('感谢 感激 致以~8敬意 铭记 谢意 谢忱 谢谢 致谢 感恩 道谢'),
	help: anyOf(
		`(?:送教(?!上门)|送课|送培|送研|支教|援教|走教|帮扶|援助|支援)${isDeed}`,
		'(?:开展|进行|举行|举办|实施)~10(?:送教(?!上门)|帮扶|支教|捐赠|送课|援助|诊断|慰问)',
		'示范课 公开课 展示课 研讨课 引路课 献课 主讲 执教 授课 上课 兼课 顶岗 示范了 (?<!专)任教(?!师)',
		'(?<![表堂桌面台线网])上了?~12(?<!汇报|模仿|备)课 送过?~2课 开出?~4(?:课堂|讲座)',
		'担任~18(?:教学|任课|班主任) 承担~16教学',
		'讲座 作了?~12报告 专题报告 传授 传经 手把手 毫无保留 倾囊',
		'诊断 会诊 问诊 巡诊 把脉 支招 点评 评课 指导(?!下|思想|意见|老师|教师)',
		'听课(?=[^。]{0,20}(?:点评|反馈|指导|支招|诊断)) 工作室活动 出谋划策 建言献策',
		`捐赠(?!仪式|证书)${isDeed} 捐献 捐助 捐出 捐资 捐款 赠送 赠予 赠书 献书 献上 资助`,
		'送去 送来 送上 送到 送给 寄来 带去 带着~16(?:书|礼物|物资|器材|用品) 带来了?(?!~6(?:压力|困难|不稳定|影响|问题|挑战|冲击)) 购置 添置 改造 援建',
		'筹集 募集 凑~4(?:钱|书) 慰问 看望 帮助 帮忙 帮带 托管 助力 赋能 引领 辐射 输送',
		'(?:选派|派出|派来|派驻)~12(?:支教|教师|老师|名师|骨干|专家)(?!~16(?:跟岗|学习|培训|研修|挂职))',
		'(?:安排|配)~8(?:导师|师傅|师父|指导[老教]师) 驻校 驻点 蹲点 轮岗到 交流到',
	),
	learn: anyOf(
		'跟岗(?!教师|老师|人员|学员|干部) 跟班 跟学 跟着(?=听|学|做|看) 浸润 影子 上挂 锻炼',
		'取经 求经 求教 请教 拜师 进修(?!学校) 研修 访学 求学 偷师 看齐 借鉴 体验 拜访 参观(?!了?~4(?:校园|园所|环境|教室|食堂|宿舍|功能室)) 观摩(?!课|活动)',
		'学习(?!方法|方式|习惯|成绩|生活|用品|小组|环境|氛围|资料|资源|任务|共同体|兴趣|机会|条件|交流会|困难|动力|热情|积极性)',
		'参加~12(?:研讨|教研|培训|论坛|展示|开放[周日]|会议?) (?:参加|参与|聆听|听取)~12(?:讲座|报告|课)',
	),
	receive: anyOf(
		'(?:喜迎|迎来|迎接|盼来)~10(?:送教|支教|帮扶|援助|名师|专家|捐赠) 盼来 收到 获赠',
		'接受~10(?:帮|捐|赠|援|指导|培训) 得到~14(?:帮|相助|支持|指导|援|改善|提升|提高)',
		'受助(?!学校|校) 受援(?!学校|校) 受益 收获 启发 学到 满载而归',
		'开阔了 大开眼界 豁然开朗 耳目一新 茅塞顿开 恍然大悟',
	),
	lack: anyOf(
		'缺少 缺乏 紧缺 短缺 开不[出齐足] 没有专[职业] 没有~6(?:老师|教师) 全校只有',
		'师资(?:力量)?(?:薄弱|不足) 基础薄弱 底子薄 垫底 只有[一二两三\\d]+[名位个](?:教师|老师)',
		'条件(?:差|简陋|艰苦) 设备陈旧 藏书少 偏远 边远 牧区 海拔',
	),
};

const order: readonly Way[] = ['honour', 'thank', 'receive'];

/** @example wayOf('作专题讲座3场') // 'help' */
export function wayOf(text: string): Way | null {
	if (/接待|款待|盛情/.test(text) && words.thank.test(text)) return null;
	// A host values the learning of its guests as much as those who send them.
	if (/重视|精心安排|周密/.test(text) && words.learn.test(text)) return null;
	const clear = order.find((way) => words[way].test(text));
	if (clear) return clear;
	const [helps, learns] = [text.search(words.help), text.search(words.learn)];
	if (helps >= 0 || learns >= 0)
		return learns < 0 || (helps >= 0 && helps <= learns) ? 'help' : 'learn';
	return null;
}

/** What more of a longer text's words say, where it is clear. */
export function mostly(text: string): Way | null {
	const [helps, learns] = [words.help, words.learn].map(
		(one) => [...text.matchAll(new RegExp(one.source, 'g'))].length,
	);
	if (helps === undefined || learns === undefined || helps === learns) return null;
	return helps >= learns * 2 ? 'help' : learns >= helps * 2 ? 'learn' : null;
}

export const honours = (text: string): boolean => words.honour.test(text);

export const lacks = (text: string): boolean => words.lack.test(text);

/** A number, or a word that says it was done. */
const done =
	/\d|[一二两三四五六七八九十]+[节场次堂人名位本册台件套]|[了来去上给为把将]|收获|启发|谢/;

export const isDone = (text: string): boolean => done.test(text);

/** What stands before a deed that has a doer of its own, or that is a heading. */
const ofOthers =
	/教师|老师|学生|们|学校|工作|技术|物资|[一二三四五六七八九]是|^[\d一二三四五六七八九十(]+[)、.]/;

/** An aim, an outlook, or what somebody else says. */
const meant = /^为(?!期)|今后|下学期|下一步|[说道:]“/;

/** How far the deed may stand from the beginning of its clause. */
const reach = 10;

/** Whether the deed of a clause that names no doer is told as done, by whoever acted before. */
export function isOwnDeed(text: string): boolean {
	const places = Object.values(words)
		.map((pattern) => text.search(pattern))
		.filter((place) => place >= 0);
	const place = Math.min(...places);
	return (
		place <= reach &&
		isDone(text) &&
		!meant.test(text) &&
		!ofOthers.test(text.slice(0, place).replace(/(?:给|为|向|对)[^,]{1,10}$/, ''))
	);
}
