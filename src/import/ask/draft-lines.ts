import { words } from '#i18n/zh-hans.ts';
import { conceptOf } from '#thesaurus/index.ts';
import type { Draft } from '#import/write/draft.ts';
import { questionsOf } from './questions.ts';

/** What was read from a report, for the author to see before being asked. */
export function foundLines({ title, facts }: Draft): string[] {
	const { kind, date, isPairing, parties, counts, clauses } = facts;
	const figures = counts.map(({ type, value, unit }) => `${conceptOf(type).term}${value}${unit}`);
	return [
		`${words.kind[kind.kind]}《${title.value}》`,
		`日期：${date.value}${date.quote ? `（原文“${date.quote.text}”）` : ''}`,
		...(isPairing && parties.length > 0
			? [`学校：${parties.map(({ name }) => name).join('、')}`]
			: []),
		...(figures.length > 0 ? [`数量：${figures.join('、')}`] : []),
		...(clauses.length > 0 ? [`承诺：${clauses.length} 条`] : []),
	];
}

/** All that has to be looked at, every question with all of its quoted words. */
export function openLines({ facts, doubts, privacy }: Draft): string[] {
	const questions = questionsOf(facts);
	return [
		...privacy.map(
			({ severity, place, message, masked }) =>
				`${severity === 'error' ? '必须处理' : '请留意'}：${place}${message.replace(/。$/, '')}（${masked}）`,
		),
		...doubts.flatMap((doubt) => [
			`请核对：${doubt}`,
			...(questions.find(({ text }) => text === doubt)?.quotes ?? []).map(
				({ text, reason }) => `  · “${text.trim()}”${reason === undefined ? '' : `（${reason}）`}`,
			),
		]),
	];
}
