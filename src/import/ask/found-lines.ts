import { words } from '#i18n/zh-hans.ts';
import { conceptOf } from '#thesaurus/index.ts';
import type { Draft } from '#import/write/draft.ts';

/** What was read from a report, for the author to see before being asked. */
export function foundLines({ title, facts }: Draft): string[] {
	const { kind, date, isPairing, parties, counts, clauses } = facts;
	const schools = parties.map(({ name, role }) =>
		role ? `${name}（${words.role[role.role]}）` : name,
	);
	const figures = counts.map(({ type, value, unit }) => `${conceptOf(type).term}${value}${unit}`);
	return [
		`${words.kind[kind.kind]}《${title.value}》`,
		`日期：${date.value}${date.quote ? `（原文“${date.quote.text}”）` : ''}`,
		...(isPairing && schools.length > 0 ? [`学校：${schools.join('、')}`] : []),
		...(figures.length > 0 ? [`数量：${figures.join('、')}`] : []),
		...(clauses.length > 0 ? [`承诺：${clauses.length} 条`] : []),
	];
}
