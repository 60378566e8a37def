import type { WrittenDate } from './find-dates.ts';
import { isPressDay } from './press-day.ts';

/** Not the date of a paper, of a rule that is cited, of a founding, or of what is yet to come. */
export function isOfReport(text: string, date: WrittenDate): boolean {
	const { from, to } = date;
	const clause = text.slice(Math.max(0, from - 14), from).replace(/^.*[,。;\n]/s, '');
	const after = text.slice(to, to + 8);
	if (isPressDay(text, date)) return false;
	if (
		/[《〔[(][^》〕\])]*$/.test(text.slice(Math.max(0, from - 30), from)) &&
		/^[^《〔[(]*[》〕\]]/.test(text.slice(to, to + 30))
	)
		return false;
	if (/(?:建校于|始建于|创办于|成立于|出生于?|毕业于|根据|依据|按照|落实|贯彻)/.test(clause))
		return false;
	if (/(?:编|编印|主办|印发|(?:发布|发表|编辑|更新|刊登|刊发)于?)[\s:]*$/.test(clause))
		return false;
	const isEarlier = /^继|早在/.test(clause) || earlier.test(text.slice(to, to + 30));
	if (date.precision === 'day' && isEarlier) return false;
	if (/(?:将于|拟于|定于|预计|计划于?|到|至|截至|截止)$/.test(clause)) return false;
	return !/^(?:建校|建成|创办|成立|出生|毕业|底?前(?![往来去赴])|以前|之前|更名|颁布|印发|下发|出台|发布|(?:到|至)(?:20|今|现|目前))/.test(
		after,
	);
}

/** What has been since a day, or what the government said on it. */
const earlier =
	/^[^,。;\n]{0,16}以来|^(?:结对|签约|成立|揭牌|启动|开学|放假)(?:之?后|以来)|^,?[^,。;\n]{0,4}(?:教育部|国务院|中共中央|总书记)/;

/** 自2018年2月以来、从2015年3月开始 */
export const isSpan = (text: string, from: number, to: number): boolean =>
	/^(?:以来|起|开始|至今|正式(?:启动|结对))/.test(text.slice(to, to + 6)) ||
	/(?:自|自从|从)$/.test(text.slice(Math.max(0, from - 2), from));

/** 2019年两校结成对子: how long they have known each other, unless the ceremony itself is told. */
export const isBeginning = (text: string, to: number): boolean =>
	/^,?[^,。;\n]{0,10}(?:结(?:对|成|为|缘|下|亲)|牵手|携手|签(?:订|署|约))(?![^。\n]{0,16}(?:仪式|活动|举行|启动|签约会))/.test(
		text.slice(to, to + 40),
	);
