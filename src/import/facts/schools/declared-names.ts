import type { Mention } from './school-names.ts';

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
export function findRenamed(text: string, mentions: readonly Mention[]): [string, string][] {
	return mentions.flatMap((mention, index): [string, string][] => {
		const last = mentions[index - 1];
		if (!last || last.name === mention.name) return [];
		const between = text.slice(last.to, Math.min(mention.from, last.to + 90));
		const isBracketed =
			/^[(](?:原名?|曾用名|前身为?|简称|以下简称|又称|也称|现为|现)?:?[“"]?$/.test(between) &&
			/^[”"]?[)]/.test(text.slice(mention.to, mention.to + 2));
		const isRenamed = between.length <= 80 && /(?:更名|改名|易名)(?:为|成)[“"]?$/.test(between);
		return isBracketed || isRenamed ? [[last.name, mention.name]] : [];
	});
}
