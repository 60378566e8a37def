import type { WrittenDate } from './dates.ts';

/** Words of a beginning, a prize or a rule: such a year has passed. */
export function isPast(before: string, after: string): boolean {
	const clause = before.replace(/^.*[,;:]/s, '');
	return (
		/(?:自|从|早在|继|曾|获|荣|被|评|入选|毕业|去年|前年|远在|相比|比起)[^,]*$/.test(clause) ||
		/^[^,。;\n]{0,10}(?:(?<!一)起(?!点|跑|航|草)|以来,?(?:结|建)|之后|至今|结(?:成|为|缘|下|亲|对(?:$|[以后之成,。]))|牵手|签(?!约仪)|成立|建成|建校|落成|启用|投入|挂牌|创办|毕业|参加工作|入职|入选|获|荣|被|评为|表彰|先进|优秀|印发|颁布|出台|修订|前(?!往|来|去|赴))/.test(
			after,
		)
	);
}

/** 到2025年, 2035年远景: years that the text looks forward to. */
export const isGoal = (text: string, { from, to }: WrittenDate): boolean =>
	/(?:到|至|力争|确保|截至)$/.test(wordsBefore(text, from)) ||
	/^(?:底?前|远景|基本)/.test(text.slice(to));

/** Some words before a place: a pattern that ends there need not search the whole text. */
export const wordsBefore = (text: string, place: number): string =>
	text.slice(Math.max(0, place - 20), place);
