import { numeral } from '#import/facts/chinese-number.ts';
import type { WrittenAmount } from './amounts.ts';
import { isAudience, isPassive } from './bystanders.ts';
import type { Found } from './counted-things.ts';

/** 支教教师5名，送教9次: the second deed has a figure of its own. */
const uncounted = `(?![^,。;]{0,8}?(?:${numeral})(?:[余多])?(?:人次|[人名位次批场节]))`;

/** 6名教师与送教老师交流: the errand of those whom they meet. */
const unshared = '(?<!(?:[与和向]|跟(?![岗班]))[^,。;]{0,6})';

/** What teachers travel for. The first word of a sentence that says it is meant. */
const errands = (
	[
		['act.send', '送教(?!上门)|送课|课送[到进给]|送培|送研'],
		['act.gengang', '(?<![与和同])跟岗|跟班(?!听课)|浸润式?(?:学习|研修)|影子(?:培训|校长|教师)'],
		['act.guazhi', '挂[职任]'],
		['act.zhijiao', '支教|(?<!专)任教|顶岗'],
		['act.zoujiao', '走教'],
		['act.lungang', '轮岗'],
	] as const
).map(([type, words]) => [type, new RegExp(`${unshared}(?:${words})${uncounted}`)] as const);

const visits =
	/(?:结对|帮扶|对口)[^,。;的校园]{0,4}(?:活动|交流)|来访|到访|回访|互访|访问|参观|考察|(?<![与和同跟][^,。;]{0,14})交流(?!轮岗|任教|教师|任职|了|心得|经验)|取经|观摩学习/;

const staff =
	'教师|老师|骨干|干部|名师|专家|队员|成员|校长|园长|主任|同志|同仁|同事|师生|代表|带头人|能手|新秀|组长';
const isStaff = new RegExp(`^(?!分别|先后|[均都])的?[^,。;、!?:\\n(]{0,14}?(?:${staff})`);
const isStaffBefore = new RegExp(
	`[去来派]了$|(?:${staff}|我们|团|团队|小组|专家组|小分队|工作组)(?:一行|等|共|共计|累计|计)*$`,
);
const journey =
	/赴|到|来|去(?!年)|走进|前往|抵达|莅临|驱车|深入|走访|进城|下乡|之间|开启|开始|组成|[选指委分]派|派出|组织|率|带领|领着|带着|带队|直奔|此行|站在|(?<![没未]能?)参[加与]/;

/**
 * What a counted group set out for: 带领12名骨干教师，驱车前往大树小学开展送教活动. The word for it
 * may stand clauses away; whoever listens, is taught or is merely employed has no errand.
 */
export function errandOf(
	text: string,
	{ from, to, unit, isOne }: WrittenAmount,
	sentence: { readonly from: number; readonly to: number },
): Found | undefined {
	if (!['人', '人次', '批'].includes(unit)) return undefined;
	const before = text.slice(Math.max(sentence.from, from - 30), from);
	if (isOne && !/(?:选派|派出|委派|派遣)了?$/.test(before)) return undefined;
	const after = text.slice(to, Math.min(endOfStory(text, sentence.to), to + 110));
	const isParty = /一行$/.test(before);
	if (!isParty && !isStaff.test(after) && !isStaffBefore.test(before)) return undefined;
	if (isPassive(before, after) || isAudience(after) || isInspection(before, after))
		return undefined;
	const errand = errandIn(after);
	if (errand && (isParty || journey.test(before + after.slice(0, errand.from))))
		return { type: errand.type, from, to: to + errand.to };
	const name = /[^,。;:]*$/.exec(before)?.[0] ?? '';
	if (!isParty && !/(?:来访|到访|参观|考察)的/.test(name)) return undefined;
	return { type: errandIn(name)?.type ?? 'act.visit', from: from - name.length, to };
}

/** The first errand that has no figure of its own; a mere visit only where there is no other. */
function errandIn(words: string): Found | undefined {
	const spoken = errands.flatMap(([type, pattern]): Found[] => {
		const match = pattern.exec(words);
		return match ? [{ type, from: match.index, to: match.index + match[0].length }] : [];
	});
	const [errand] = spoken.sort((a, b) => a.from - b.from);
	const visit = visits.exec(words);
	return (
		errand ??
		(visit
			? { type: 'act.visit', from: visit.index + 2, to: visit.index + visit[0].length }
			: undefined)
	);
}

/** 来的是5名教师。他们在我校跟岗: a sentence of theirs goes on with what they came for. */
function endOfStory(text: string, to: number): number {
	const next = /^[。!;][^。!;\n]{0,24}(?:他们|她们|老师们|教师们|大家)[^。!;\n]*/.exec(
		text.slice(to, to + 200),
	)?.[0];
	return to + (next?.length ?? 0);
}

/** Officials who look in are no school's guests. */
const isInspection = (before: string, after: string): boolean =>
	/局长|[县区市]委|人大|政协|督[查导]/.test(before) ||
	/督[查导]|检查|考核|评估|视察/.test(after.slice(0, 30));
