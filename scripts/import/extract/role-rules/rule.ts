/** What a pattern says: `S` helps, `R` is helped, `M` helps each other, in the order of its marks. */
export interface RoleRule {
	readonly reason: string;
	readonly pattern: RegExp;
	readonly says: readonly Side[];
	readonly weight: number;
}

export type Side = 'S' | 'R' | 'M';

/**
 * Makes a rule of a shape. In a shape `@` is a school or several in a row, `~12` stands for at most twelve characters of
 * the same sentence and `^12` of the same clause, without a school among them, and `<giving>` for one
 * of the words of that name.
 */
export const rule = (reason: string, says: string, weight: number, shape: string): RoleRule => ({
	reason,
	weight,
	pattern: new RegExp(expand(shape), 'g'),
	says: Array.from(says).flatMap((letter) =>
		letter === 'S' || letter === 'R' || letter === 'M' ? [letter] : [],
	),
});

const expand = (shape: string) =>
	shape
		.replaceAll('<actor>', '(?<!到|赴|去|向|给|对|为|在|往|请|让|使|由|走进|来到|前往|派驻)')
		.replace(/<(\w+)>/g, (_, name: string) => `(?:${words[name] ?? ''})`)
		// What somebody says stands for itself.
		.replace(/~(\d+)/g, '(?:(?!:“)[^。;!\\n⟦⟧]){0,$1}?')
		.replace(/\^(\d+)/g, '[^。;,!\\n⟦⟧]{0,$1}?')
		.replaceAll('@', '⟦(\\w+)⟧(?:、⟦\\w+⟧)*(?:(?:和|及|以及)⟦\\w+⟧)?');

const words: Readonly<Record<string, string>> = {
	going:
		'(?<![收得感受看听见想学达提接遇找等直送寄捐交])到(?![校园])|赴|走进|来到|前往|深入|抵达|奔赴|莅临|走入|走近|赶到|赶赴|远赴|开赴|挺进|进驻|入驻|住进|来|(?<![定成称作列认评])为|向|给|(?<!结)对(?!子|口|接|话|于|方|比)',
	visiting:
		'要去的是|(?<!过|失|除|出|离|来)去|赶往|驱车|赶赴|远赴|开赴|进驻|入驻|住进|落户|开进|走上|驰援|(?<![收得感受看听见想学达提接遇找等直送寄捐交])到(?![校园])|赴|走进|来到|前往|深入|抵达|奔赴|莅临|走入|赶到|奔向',
	giving:
		'送教|支教(?!教师)|帮扶(?!情况|计划|协议|关系|方案|成果|对子|工作|需求|事宜|进行|学校|校)|(?:开展|进行|实施)[^,。;⟦]{0,8}帮扶|捐赠|捐献|捐助|赠送|送去|送来|送上|送课|指导|传经|示范课|公开课|展示课|研讨课|讲座|诊断|献课|执教|授课|上课|任教|轮岗|驻校|驻点|走教|援教|送培|会诊|问诊|巡诊|支招|托管|帮助|支援|扶持|资助|把脉|视导|上了?[^,。;⟦]{0,10}课|作了[^,。;⟦]{0,8}报告',
	taking:
		'跟岗|跟班|跟着|跟学|取经|求经|求教|请教|拜师|进修|影子|访学|观摩|借鉴|参加[^,。;⟦]{0,12}(?:研讨|教研|培训|论坛|展示|会议?)|拜访|求学|体验|参观学习|学习|培训|研修|锻炼|浸润|考察学习|上挂',
	helped: '受援|受助|被帮扶|受帮扶|被支援|被扶持|受扶',
	helping: '支援|援助|牵头|援建',
	school: '学校|校|方|园|单位',
	gifts:
		'图书|书籍|读物|电脑|物资|用品|器材|文具|书包|校服|教具|设备|钱|款|资金|[\\d一二两三四五六七八九十百千余多]+(?:本|册|台|套|件|份|元|万元|张|床|双)',
	lessons: '课|讲座|报告|课堂|经验|理念|资源|温暖|关怀|关爱',
	running: '托管|领办|接管|代管|帮管',
	leading: '核心|龙头|牵头|领衔|领航|盟主|引领',
	following: '成员|薄弱|被带|受带',
	sending: '选派|派出|委派|派遣|抽调|派驻|派',
	neutral: '听课(?!、?评|指导)|签订|签署|签约|对接|洽谈|商谈|汇报|报到学习|缔结',
	novices: '(?:青年|年轻|新|新入职|全体)(?:骨干)?(?:教师|老师|班主任)|学生|同学|孩子',
	thanks: '感谢|感激|谢意|谢忱|谢谢',
	gladly:
		'受益|受益匪浅|受益良多|收获|深受启发|启发|开阔了|大开眼界|豁然开朗|耳目一新|感受到|学到|茅塞顿开|满载而归|打开了眼界',
};
