import type { Amount } from './amounts.ts';
import errands from './errands.json' with { type: 'json' };
import { knownConcept } from './known-words.ts';
import type { Found, Sentence } from './what-counts.ts';

const deeds = errands.map(({ type, words }) => ({
	type: knownConcept(type),
	words: new RegExp(words),
	closing: new RegExp(
		`(?:${words})(?:教师|老师|干部|校长|人员|骨干|的)*(?:一?共计?|累计|合计|计|达|有)?[:\\s]*$`,
	),
}));

/**
 * What a counted group of teachers set out for, in the same sentence and before the next figure:
 * 选派6名教师到石沟小学送教, 5名支教教师, 支教教师5名. Whoever listens, is taught or is merely employed
 * has no errand.
 */
export function errandOf(
	text: string,
	{ from, to, unit, isOne }: Amount,
	sentence: Sentence,
): Found | undefined {
	if (!['人', '人次', '批'].includes(unit)) return undefined;
	const before = text.slice(Math.max(sentence.from, from - 30), from);
	const clause = /[^,。;:、]*$/.exec(before)?.[0] ?? '';
	if (isOne && !sent.test(before)) return undefined;
	const named = deeds.find(({ closing }) => closing.test(clause));
	if (named) return { type: named.type, from: from - clause.length, to };
	const after = /^[^\d。;!?\n]*/.exec(text.slice(to, Math.min(sentence.to, to + 60)))?.[0] ?? '';
	const isParty = /一行$/.test(before);
	if (!isParty && !isStaff.test(after) && !isStaffBefore.test(before)) return undefined;
	if (isAudience.test(after) || isPassive(before, after) || isOfficial.test(before))
		return undefined;
	const found = deeds
		.flatMap(({ type, words }) => {
			const match = words.exec(after);
			return match ? [{ type, at: match.index, end: match.index + match[0].length }] : [];
		})
		.sort((a, b) => a.at - b.at)[0];
	if (!found) return undefined;
	const between = after.slice(0, found.at);
	const isTheirs = /^的?[^,、]{0,4}$/.test(between) || journey.test(before + between);
	// 6名教师与送教老师交流: the errand of those whom they meet.
	if (!isTheirs || /(?:[与和向]|跟(?![岗班]))[^,]{0,6}$/.test(between)) return undefined;
	return { type: found.type, from, to: to + found.end };
}

const sent = /(?:选派|派出|委派|派遣|选送)了?$/;
const staff =
	'教师|老师|骨干|干部|名师|专家|队员|成员|校长|园长|主任|同志|师生|代表|带头人|能手|组长';
const isStaff = new RegExp(`^(?:余|多)?(?!分别|先后|[均都])的?[^,。;、!?:\\n(]{0,14}?(?:${staff})`);
const isStaffBefore = new RegExp(
	`(?:${staff}|团|团队|小组|专家组|小分队|工作组)(?:一行|等|共|共计|累计|计)*$`,
);
const journey =
	/赴|到|来|去(?!年)|走进|前往|抵达|莅临|深入|进城|下乡|[选指委分]派|派出|派遣|组织|安排|率|带领|领着|带着|带队|接[待收]|参加/;
const isOfficial = /局长|[县区市]委|人大|政协|督[查导]|检查/;

/** 50名教师参加: whoever looks on or listens where it happens, or is taught. */
const isAudience =
	/^(?!(?:分别|先后)?(?:到|赴|前往|前来|走进|来到))[^,。;]{0,12}(?:参[加与](?![^,。]{0,12}(?:跟岗|挂职|支教|走教|轮岗))|聆听|听取|听课|观摩了|见证|出席|受益|到场|欢迎|迎接)|^[^,。;、]{0,6}(?:学生|孩子|同学|家长|村民)|(?:没能|未能|不能|请假)/;

/** 为15名教师, 现有教师20名, 另外两位: people whom something is done for, who are there, or are a part. */
const isPassive = (before: string, after: string): boolean =>
	/(?:为(?!期)|给|对(?!口)|向|与|跟(?!岗)|帮助|指导|培养|带动|惠及|现有|共有|还有|另外|其余|其他|我和|在编|吸引|来自)(?:(?![派带率送])[^,。;、]){0,8}$/.test(
		before,
	) || /^[、和]/.test(after);
