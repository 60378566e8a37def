import { withoutRegions } from './called-names.ts';
import type { Mention } from './school-names.ts';

const endings = /(?:小学|中学|学校|幼儿园)$/;

/** @example isShortFor('逢宜小学', '武乐逢宜小学') // true */
export function isShortFor(short: string, long: string): boolean {
	if (long === short) return true;
	if (endings.test(short) && numbersIn(short) !== numbersIn(long)) return false;
	if (long.endsWith(short)) return short.length >= 3 || long.length - short.length <= 4;
	return (
		[long, ...withoutRegions(long)].some((one) => leavesOut(short, one)) ||
		withoutRegions(long).some(
			(core) =>
				isProper(core) && /实验/.test(core) === /实验/.test(short) && leavesOut(core, short),
		) ||
		isBranch(short, long) ||
		isBranch(long, short)
	);
}

/** 康保朝阳希望小学 leaves out a character of 康保县朝阳希望小学. */
function leavesOut(short: string, long: string): boolean {
	const [ending] = endings.exec(short) ?? [];
	if (!ending || !long.endsWith(ending) || short.length < 4 || short[0] !== long[0]) return false;
	return isSubsequence(short.slice(0, -ending.length), long.slice(0, -ending.length));
}

/** A 第二中学 is never called without its number. */
const numbersIn = (name: string): string =>
	/第?([一二三四五六七八九十]+)(?:实验|初级|高级|完全|中心)?(?:小学|中学|学校|幼儿园)$/.exec(
		name,
	)?.[1] ?? '';

function isSubsequence(short: string, long: string): boolean {
	let place = 0;
	for (const character of long) if (character === short[place]) place++;
	return place === short.length;
}

/** There is a 中心小学 and a 第一中学 everywhere. */
const isProper = (name: string) =>
	!/^(?:中心|实验|试验|第?[一二三四五六七八九十]+|城关|希望|民族|外国语|直属|机关|初级|高级|完全|附属)*(?:小学|中学|学校|幼儿园)$/.test(
		name,
	) || /^城关/.test(name);

/** 沙路分校 for 沙路小学. */
function isBranch(short: string, long: string): boolean {
	const stem = /^(.{2,})(?:分校|校区|教学点)$/.exec(short)?.[1];
	return stem !== undefined && long.replace(endings, '') === stem;
}

/** Words that a text declares to stand for a school: 某小学（以下简称“北小”）, 甲方（支援学校）：某小学. */
export function findDeclared(
	text: string,
	mentions: readonly Mention[],
): { alias: string; name: string }[] {
	return mentions.flatMap(({ name, from, to }) => {
		const behind = /^\((?:以下)?简称:?[“"]?([\u3400-\u9fff]{2,6})[”"]?\)/.exec(
			text.slice(to, to + 20),
		)?.[1];
		const before = /(?:^|\n)\s*([甲乙丙丁]方)(?:\([^()\n]{0,10}\))?:?\s*$/.exec(
			text.slice(Math.max(0, from - 24), from),
		)?.[1];
		return [behind, before].flatMap((alias) => (alias === undefined ? [] : [{ alias, name }]));
	});
}

/** Names that a text says are of one school: 新名（原旧名）, 更名为新名. */
export function findAliases(text: string, mentions: readonly Mention[]): [string, string][] {
	return mentions.flatMap((mention, index): [string, string][] => {
		const last = mentions[index - 1];
		if (!last || last.name === mention.name) return [];
		const between = text.slice(last.to, mention.from);
		const isBracketed =
			/^[(](?:原名?|曾用名|前身为?|简称|以下简称|又称|也称|现为|现)?:?[“"]?$/.test(between) &&
			/^[”"]?[)]/.test(text.slice(mention.to));
		const isRenamed = between.length <= 80 && /(?:更名|改名|易名)(?:为|成)[“"]?$/.test(between);
		return isBracketed || isRenamed ? [[last.name, mention.name]] : [];
	});
}
