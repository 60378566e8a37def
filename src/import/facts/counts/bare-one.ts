import type { WrittenAmount } from './amounts.ts';

/** Whether a 一 may count an occasion. */
export const isOccasion = ({ unit }: WrittenAmount) => ['节', '场', '次', '期'].includes(unit);

/**
 * 上了一节示范课, 在随后的一场座谈会上, 一场座谈会在会议室举行: a bare 一 counts only where a deed
 * plainly is one. What is counted ends at `end`.
 */
export function isRealOne(text: string, amount: WrittenAmount, end: number): boolean {
	const before = text.slice(Math.max(0, amount.from - 14), amount.from);
	if (/(?:[每哪这那同另再头下又某第各唯任]|不是|不仅是|不只是)$|各[^,。]{0,3}$/.test(before))
		return false;
	if (amount.unit === '台' || amount.unit === '套') return verbBefore.test(before);
	const rest = restOfSentence(text, end);
	if (!isOccasion(amount) || !isHead.test(rest)) return false;
	if (verbBefore.test(before)) return true;
	const isStage = /(?:在|随后|之后|接着)[^,。]{0,10}的?$/.test(before);
	const isSubject = /(?:^|[,。;!?”\n])$/.test(before);
	return (
		(isStage && /^[^,]{0,4}[上中]/.test(rest)) || ((isStage || isSubject) && takesPlace.test(rest))
	);
}

/** 给五年级上了一堂《草原》: a visitor's one lesson; where several had one each, nobody says how many. */
export function isOneLesson(text: string, { from, to }: WrittenAmount): boolean {
	const line = /[^。!?\n]*$/.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? '';
	const withoutClass = line.replace(/(?:[为给]|带领?着?)[^,、]{0,12}(?:同学|学生)们?/g, '');
	const rest = restOfSentence(text, to);
	return (
		/(?:上|讲|执教)了$/.test(line) &&
		!/[各每]|一起|共同|同学|学生/.test(withoutClass) &&
		/^(?:《|[^,;]{0,14}(?<!汇报)课(?![间后题程时堂]))/.test(rest) &&
		!/一[节堂]/.test(line + rest)
	);
}

const restOfSentence = (text: string, from: number) =>
	/^[^。!?\n]*/.exec(text.slice(from, from + 120))?.[0] ?? '';

/** 一次教研之旅, 一场讲座的听众: the word is no more than a part of what is spoken of. */
const isHead =
	/^(?:活动|会|课|研讨|交流|教学|展示|反馈|报告)*(?:$|[,。;!?、:”)《\n]|[上中后在正由让使为与和及]|之后|开始|正式|如期|拉开|落下|圆满|顺利|徐徐|随即)/;

const takesPlace = /^[^,。]{0,16}(?:举行|召开|进行|开始|开讲|拉开|上演|开启|开展)/;

const verbBefore =
	/(?:了|来|出|[送奉献]上|是|展示|执教|举办|举行|召开|开展|组织|进行|捐赠|赠送|开设|主讲|呈现|听取)$/;
