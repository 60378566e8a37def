import { anyWord } from '#chinese/words.ts';
import { isGrownUp } from '#privacy/behind-name.ts';
import { isTypicalGiven } from '#privacy/name-characters.ts';
import { namesFrom } from '#privacy/listed-names.ts';
import { nameStart } from '#privacy/person-name.ts';
import type { PrivacyRule, Span } from '#privacy/rule.ts';
import { presumedStart } from '#privacy/presumed-name.ts';
import people from '#privacy/words/people.json' with { type: 'json' };

/** 三年级2班陈可欣: a class and a name together point at one child. */
export const classAndName: PrivacyRule = {
	rule: 'class-and-name',
	severity: 'error',
	message: '班级和姓名连在一起，能认出这个孩子。',
	hint: '请写成“一名三年级学生”；确需公开的，在 waivers 里写明理由和决定人。',
	*find({ text }) {
		for (const { 0: written, index } of text.matchAll(classPattern)) {
			yield* nameBefore(text, index, index + written.length);
			yield* namesAfter(text, index, index + written.length);
		}
	},
};

const number = '[一二三四五六七八九十\\d]{1,3}';
const classPattern = new RegExp(
	[
		`(?:[一二三四五六七八九1-9]年级|[初高小][一二三四五六1-6](?=[(（\\d一二三四五六七八九十]))\\s?(?:[(（]?${number}[)）]?班)?`,
		`[一二三四五六七八九1-9]\\s?[(（]${number}[)）]\\s?(?:班|中队)?`,
		`[一二三四五六七八九](?:年|[·.-]\\s?)?[一二三四五六七八九十]{1,2}班`,
		'[一二三四五六七八九]\\d{1,2}班',
		`[大中小][一二三四五六七八九1-9]?\\s?(?:[(（]${number}[)）]\\s?)?班`,
		`(?<![\\d.])(?:[1-9][.·-]\\d{1,2}|\\d{1,4})班`,
		'[初高][一二三123]',
		'(?:我们?|本|该)班',
		'(?<=[(])[一二三四五六七八九十]{1,2}班(?=[)])',
		`${anyWord(people.classNames.words)}班`,
	]
		.map((grade) => `(?:${grade})`)
		.join('|'),
	'g',
);

/** What may stand between the class and the name. */
const sign = '(?:的|[:,\\s"“(])?';
const between = new RegExp(
	`${sign}(?:一名|一位|优秀|受助|代表)?${anyWord(people.afterClass.words)}?${sign}`,
	'y',
);

/** Behind a class stands a name or a word; what speaks for a word has to be strong. */
const afterClass = 3;

/** The name after a class, and the others of a list that begins with it. */
function* namesAfter(text: string, start: number, classEnd: number): Generator<Span> {
	between.lastIndex = classEnd;
	const begin = classEnd + (between.exec(text)?.[0].length ?? 0);
	const [first, ...others] = listAfter(text, begin, classEnd);
	if (!first || isGrownUp(text.slice(first.end, first.end + 8))) return;
	const last = others.at(-1)?.end ?? first.end;
	if (isGrownUp(text.slice(last, last + 8))) return;
	if (taught.test(text.slice(Math.max(0, start - 8), start))) return;
	yield { start, end: others.length > 0 ? first.end : first.end + titleLength(text, first.end) };
	yield* others;
}

function listAfter(text: string, begin: number, classEnd: number): Span[] {
	const names = namesFrom(text, begin, afterClass);
	if (names.length > 0) return names;
	const unread = begin > classEnd ? namesFrom(text, classEnd, afterClass) : [];
	if (unread.length > 0) return unread;
	const end = petNameEnd(text, begin);
	return end === undefined ? [] : [{ start: begin, end }];
}

/** Words before a class after which the name is the teacher's. */
const taught = /(?:执教|授课|主讲|任教|主备|评课|教师|老师|班主任):\s?$/;

/** 小明 behind a class is a name as well. */
function petNameEnd(text: string, start: number): number | undefined {
	const [whole, given = ''] =
		/^小([^\P{Script=Han}小心大多])(?=[^\p{Script=Han}]|$|同学|小朋友|[的说和与获等])/u.exec(
			text.slice(start, start + 6),
		) ?? [];
	return whole !== undefined && isTypicalGiven(given) ? start + whole.length : undefined;
}

/** 同学 behind the name belongs to it. */
const titleLength = (text: string, end: number): number =>
	/^(?:同学|小朋友)(?!们)/.exec(text.slice(end, end + 4))?.[0].length ?? 0;

/** 陈可欣，来自四（2）班; 陈可欣（四2班）; a table's 陈可欣 | 四2班. */
function* nameBefore(text: string, classStart: number, end: number): Generator<Span> {
	const isWholeClass = text[end - 1] === '班';
	const lead = leadOf(text, end).exec(text.slice(Math.max(0, classStart - 12), classStart));
	const isBracket = lead?.[0].endsWith('(') === true && text[end] === ')';
	const nameEnd = classStart - (lead?.[0].length ?? 0);
	const weight = isBracket ? weightOfBrackets(text, classStart) : 1;
	const start = lead
		? (nameStart(text, nameEnd, weight) ?? presumedBefore(text, nameEnd, isBracket))
		: undefined;
	if (start === undefined || nameEnd - start < 2) return;
	if (!isWholeClass && taught.test(text.slice(Math.max(0, start - 8), start))) return;
	if (isGrownUp(text.slice(end, end + 8)) || ofTeacher.test(text.slice(end, end + 10))) return;
	yield { start, end };
}

/** In brackets or a cell of its own stands a class whose pupil is named before. */
function presumedBefore(text: string, end: number, isBracket: boolean): number | undefined {
	const start = presumedStart(text, end, !isBracket);
	const isCell = start !== undefined && /\|\s?$/.test(text.slice(Math.max(0, start - 2), start));
	return isBracket || isCell ? start : undefined;
}

/** 一等奖：陈可欣（三1班）: what is before the class of who won is a name or the title of a work. */
const weightOfBrackets = (text: string, at: number): number =>
	/(?:[一二三特]等|优秀|[金银铜])奖:?\s?[^\n:]{0,12}$/.test(text.slice(Math.max(0, at - 20), at))
		? 6
		: 2;

/** What may stand between a name and the class that ends at `end`. */
function leadOf(text: string, end: number): RegExp {
	if (text[end] === ',') return apposedClass;
	return text[end - 1] === '班' || text[end] === ')' ? beforeClass : fromClass;
}

const fromClass = /,?\s?(?:来自|就读于|是|在读于)(?:我校|本校|小学部|初中部)?$/;
const beforeClass =
	/(?:,?\s?(?:来自|就读于|是|在读于)(?:我校|本校|小学部|初中部)?|\s?[(:|]\s?|\s{1,4}|\s?班级:)$/;
const ofTeacher =
	/^(?:,\s?\p{Script=Han}{0,4}(?:教师|老师|班主任|任教|执教|授课)|\)?的?(?:语文|数学|英语|任课|科任|班主任|教室|课))/u;

/** 陈可欣，四（2）班，捐款50元. */
const apposedClass = new RegExp(
	`(?:${beforeClass.source}|(?<=^\\p{Script=Han}{2,4}|[^\\p{Script=Han}、]\\p{Script=Han}{2,4}),)$`,
	'u',
);
