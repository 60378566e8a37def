import { anyOf } from './any-of.ts';

/** The part that a school plays in a clause, told by the word before it. */
export type Part =
	| 'doer'
	| 'topic'
	| 'source'
	| 'goal'
	| 'for'
	| 'given'
	| 'toward'
	| 'with'
	| 'place'
	| 'guest'
	| 'invited'
	| 'inviter'
	| 'thanked'
	| 'helped'
	| 'giver'
	| 'improved'
	| 'observed'
	| 'origin';

/** The words that give a part to the school behind them; the nearest one counts. */
const words = (
	[
		[
			'goal',
			'(?:走[进入近]|来到|前往|深入|抵达|[奔赶远开飞]?赴|莅临|赶[到往]|挺进|进驻|入驻|住进|驱车|驰援|落户|踏[进入]|站[在上]|亲临|派[往到]|送往|奔向|来访|到访|造访|访问)了?',
			'(?<![收得感受看听见想学达提接遇找等直送寄捐交带轮])到(?![校园底位场])了?',
			'(?<!过|失|除|出|离|来|进|下|回|带)去了? (?<!促|推|增|改|先|引|跟|走|上)进了?',
			'(?<!原|将|未|以|本|历|后|近|年|[近数个]月|周|期|带|送|迎|前|进|上|下|回|出)来了?',
		],
		[
			'for',
			'(?<![定成称作列认评因名变改身视])为(?!了|期|主|例)',
			'(?<!交|送|寄|捐|带|发|赠|授|供|传|留)给(?!予)',
		],
		['given', '(?:[交送寄捐带发赠传留])(?:给|到|至|往|向|予)了? 送[教课](?:进|下乡)?'],
		[
			'toward',
			'(?<![方倾意走迈导送投奔捐]|(?<!方)面)向',
			'(?<![结相针一校]|(?<!方)面)对(?!口|接|话|于|方|比|标|照|策|象|外|内)',
		],
		[
			'with',
			'与 和 同(?!学|时|样|步|行|课|心|日|台) 跟(?!岗|班|着|学|踪) 携手 牵手 联合 会同 联手',
		],
		[
			'place',
			'(?<!现|正|旨|所|实|存)在(?!线|校|读|职|编) (?<!位|对|关|属|由|基|处|等|便|利|有|至|善|勇)于',
		],
		['guest', '迎来 喜迎 欢迎 接待 接收 接纳 迎接 盼来'],
		['invited', '邀请 特邀 诚邀 请来 请到 (?<!邀|聘|申|敬)请(?!求|示|假) 聘请'],
		['thanked', '感谢 感激 谢谢 致谢 感恩'],
		[
			'helped',
			'帮扶(?!学校|单位|校) 支援(?!学校|校) 援助(?!学校) 扶持 资助 帮助 帮带 协助 (?<!互)帮(?:着|了)?$',
			'托管 领办 接管 指导 助力 带动 引领 辐射 援建 慰问 看望 赋能',
		],
		[
			'improved',
			'(?<!转|谦|忍)让 (?<!促|即|假|行|大|天|迫)使(?!用|命) 促使 促进 促成 推动 加快 加强',
			'提升 提高 改变 改善 解决 带领',
		],
		['observed', '观摩 观看 参观 借鉴 聆听 跟随 拜访 学习'],
		['origin', '来自(?:于)?'],
		[
			'topic',
			'得知 了解到? 听说 看到 考虑到 发现 针对 根据 按照 围绕 结合 鉴于 关于 目睹 想[到起]',
		],
		['source', '(?<!自|跟|服|听)从(?!事|容|教|而|此)'],
		['doer', '(?<!来|理|自|缘|经)由(?!于) 作为'],
	] satisfies [Part, ...string[]][]
).map(([part, ...lists]) => ({ part, pattern: new RegExp(anyOf(...lists), 'g') }));

/** What a school is to a clause, by what stands before it and behind it. */
export function partOf(before: string, after: string, isFirst: boolean): Part {
	if (ofOwner.test(after)) return 'topic';
	if (/应$/.test(before) && invitation.test(after)) return 'inviter';
	if (awaited.test(before)) return 'guest';
	const part = partBefore(before);
	if (kindness.test(after) && part !== 'goal')
		return part === 'toward' && /对/.test(before.slice(-4)) && !/感谢|谢意|感恩/.test(after)
			? 'helped'
			: 'giver';
	return part ?? (!isFirst && before.length < 3 ? 'with' : 'doer');
}

/** 某小学的结对学校某中学: the first one only says whose the second one is. */
const ofOwner = /^的(?:[^,⟦]{0,6}(?:学校|校|园|单位))?(?:——|—)?⟦/;
const invitation = /^的?(?:\S{0,4})(?:邀请|之邀|邀约)/;
/** 迎来了特殊的客人——某小学的教师 */
const awaited = /(?:迎来|来了|盼来)[^,。]{0,16}——(?:来自)?$/;

const kind = '(?:帮助|支持|指导|帮扶|引领|关心|支援|援助|捐赠|厚爱|深情厚谊|善举)';
const heartily = '(?:无私|大力|倾情|真情|真诚|真心|悉心|鼎力|热情|全力|精心|倾力|关怀|长期)?';
/** 某小学的无私帮助, but not 某小学的帮扶工作. */
const kindness = new RegExp(
	`^(?:的(?:\\S{0,6}[、和])?${heartily}的?[、和]?${kind}(?!的|了|着|工作|计划|方案|对象|学校|总结|协议|活动|仪式|情况|需求|任务|关系|给|到|图书)|${kind}下)`,
);

/** How far a name may stand from the word, with the names of places between them. */
const reach = 16;
const barrier =
	/学习|送教|支教|参加|开展|举行|召开|捐|帮扶|签|交流|教师|老师|校长|主任|专家|学生|领导|送|——|[\s“”《》()]|而/;
/** In 去给结对的某小学 the words between belong to the name, in 为来校送教的某小学 they tell of another deed. */
const otherDeed = /送|支教|援|派|捐|赠|帮扶|来校|到校|自己|他们|我们/;

/** The part that the nearest word before a school gives it. */
function partBefore(before: string): Part | null {
	const [nearest] = words
		.flatMap(({ part, pattern }) => {
			const match = [...before.matchAll(pattern)].at(-1);
			return match ? [{ part, start: match.index, end: match.index + match[0].length }] : [];
		})
		.sort((a, b) => b.end - a.end || a.start - b.start);
	if (!nearest) return null;
	const gap = before.slice(nearest.end);
	const hasCome = gap.startsWith('的是') && /来了?$/.test(before.slice(0, nearest.end));
	const isModified = gap.endsWith('的') && (nearest.part === 'given' || otherDeed.test(gap));
	return gap.length > reach || barrier.test(gap) || hasCome || isModified ? null : nearest.part;
}
