import path from 'node:path';
import { words } from '#i18n/zh-hans.ts';
import { conceptOf } from '#thesaurus/index.ts';
import type { Outcome } from '#import/write/import-file.ts';
import { doubtsOf } from '#import/write/doubts.ts';
import type { Draft } from '#import/write/make-drafts.ts';

/** What became of a file, as lines for a terminal. */
export function outcomeLines(outcome: Outcome): string[] {
	switch (outcome.status) {
		case 'failed':
			return [`✗ ${named(outcome.file)}`, `  ${outcome.message}`, `  ${outcome.hint}`];
		case 'unchanged':
			return [
				`＝ ${named(outcome.file)}`,
				...outcome.drafts.map(({ path: file }) => `  以前导入过，没有改动：${shown(file)}`),
			];
		case 'written': {
			const { file, drafts } = outcome;
			const several = drafts.length > 1 ? `（里面有 ${drafts.length} 篇材料）` : '';
			return [`✓ ${named(file)}${several}`, ...drafts.flatMap(draftLines)];
		}
	}
}

/** The same for other programs: with each draft, what is written beside it. */
export const outcomeAsJson = (outcome: Outcome): unknown =>
	outcome.status !== 'written'
		? outcome
		: {
				...outcome,
				drafts: outcome.drafts.map(({ path: file, sidecar }) => {
					const beside: object = JSON.parse(sidecar);
					return { path: file, ...beside };
				}),
			};

const draftLines = ({ path: file, draft }: { path: string; draft: Draft }) => [
	`  ${shown(file)}`,
	`    ${words.kind[draft.facts.kind.kind]}《${draft.title.value}》，${draft.facts.date.value}`,
	...openLines(draft).map((line) => `    ${line}`),
];

/** What was read from a report, for the author to see before being asked. */
export function foundLines({ title, facts }: Draft): string[] {
	const { date, isPairing, parties, counts } = facts;
	const schools = isPairing ? parties.map(({ name }) => name).join('、') : '';
	const figures = counts.map(({ type, value, unit }) => `${conceptOf(type).term}${value}${unit}`);
	return [
		`${words.kind[facts.kind.kind]}《${title.value}》`,
		`日期：${date.value}${date.quote ? `（原文“${date.quote}”）` : ''}`,
		schools && `学校：${schools}`,
		figures.length > 0 ? `数量：${figures.join('、')}` : '',
	].filter(Boolean);
}

/** All that has to be looked at, every question with all of its quoted words. */
export const openLines = (draft: Draft): string[] => [
	...draft.privacy.map(
		({ severity, place, message, masked }) =>
			`${severity === 'error' ? '必须处理' : '请留意'}：${place}${message.replace(/。$/, '')}（${masked}）`,
	),
	...doubtsOf(draft).flatMap(({ text, quotes }) => [
		`请核对：${text}`,
		...quotes.map(
			({ quote, reason }) => `  · “${quote.trim()}”${reason === undefined ? '' : `（${reason}）`}`,
		),
	]),
];

const shown = (file: string): string => path.relative(process.cwd(), file) || file;

/** A file as the author wrote it. */
export const named = (file: string): string => (file === '-' ? '标准输入' : file);
