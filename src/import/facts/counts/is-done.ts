import type { WrittenAmount } from './amounts.ts';

/** Whether the words around an amount tell of something done, not of a plan, a wish or a rule. */
export function isDone(text: string, amount: WrittenAmount, sentence: SentencePlace): boolean {
	const clause = clauseAround(text, amount, sentence.from);
	const before = text.slice(sentence.from, amount.from);
	return !(
		ahead.test(withoutGrounds(clause)) ||
		agreed.test(withoutGrounds(before)) ||
		wanted.test(before) ||
		isAhead(clause) ||
		later.test(sentence.words) ||
		often.test(before) ||
		owned.test(before) ||
		honoured.test(before) ||
		never.test(before) ||
		lasting.test(before) ||
		(assigned.test(before) &&
			carriedOut.test(text.slice(amount.to, sentence.from + sentence.words.length)))
	);
}

interface SentencePlace {
	readonly from: number;
	readonly words: string;
}

const ahead =
	/拟|(?<![\d”》作动年养])计划(?![”》书、。,;)内表中])|打算|争取(?![到来了])|力争|预计|(?<!精心|认真|充分|积极|用心)准备(?!了|的|好)|要求|应当|必须|需要|希望(?!小学|学校|工程)|规定|原则上|不少于|可以|如果|急需/;

const wanted = /(?:还[要会想]|[要会]再|想请)[^,。]*$/;

/** What was agreed on or vowed is still to be done, to the end of the sentence. */
const agreed =
	/(?:约定|商定|议定|承诺|许诺)(?!俗成)|(?:协议|方案|合同|章程|意见)[^,。]{0,4}(?:明确|规定|提出)/;

const later = /下一步|今后|下学期|下学年|明年|(?:^|[,在])未来(?!的)/;

/** 每学期送教2次,听课10节 says how often; 每月都来,全年共上课6节 says how many. */
const often = /每(?:学期|学年|个?月|周|年|位|人)(?:(?!共|累计|合计|已|今年|全年)[^。]){0,24}$/;

const owned = /(?:现有|拥有|原有|学校有|人均|生均|平均)[^,。;]{0,8}$/;

/** What somebody once did elsewhere. */
const honoured = /曾荣?获[^。]{0,40}$/;

const never = /(?:没有?|未能?|不曾)[^,。]{0,10}$/;

/** 为期5天的跟岗: how long it went on, not how much of it there was. */
const lasting = /(?:为期|历时|长达)$/;

/** 共安排129名教师支教,现已到岗107人: the first is what was to be. */
const assigned = /(?:安排|支配|分配|核定)$/;
const carriedOut = /现已|实际|目前已|已到岗|已完成/;

/** 按照协议要求, 根据帮扶计划: what a deed rests on is not what is asked for. */
const withoutGrounds = (clause: string) =>
	clause.replace(
		/(?:按照?|根据|依据|依照|遵照|落实|履行|兑现|围绕|结合|为)[^,]{0,30}(?:要求|计划|规定|约定|商定|承诺|希望|需要)的?,?/g,
		'',
	);

/** 将 is to come, but 将300册图书送到 says what was moved, and 即将启程 who was chosen. */
const isAhead = (clause: string) =>
	/(?<!即(?=将(?:启程|出发|动身|奔赴|踏上|前往|赴)))将(?!军|领|[\d这该其自全各本]|[一二三四五六七八九十百千两])/.test(
		clause,
	) &&
	!/将[^,。]{1,30}(?:赠|送给|送到|送往|送至|捐给|交给|交到|移交|转交|运往|运到|分发|发放)/.test(
		clause,
	);

function clauseAround(text: string, { from, to }: WrittenAmount, start: number): string {
	const before = text.slice(start, from).split(/[,:]/).slice(-2).join(',');
	return before + text.slice(from, to) + (/^[^,。;\n]*/.exec(text.slice(to, to + 120))?.[0] ?? '');
}
