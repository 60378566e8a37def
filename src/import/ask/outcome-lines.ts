import path from 'node:path';
import { words } from '#i18n/zh-hans.ts';
import type { Outcome } from '#import/import-file.ts';
import { openLines } from './draft-lines.ts';

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
		case 'written':
			return [
				`✓ ${named(outcome.file)}${outcome.drafts.length > 1 ? `（里面有 ${outcome.drafts.length} 篇材料）` : ''}`,
				...outcome.drafts.flatMap(({ path: file, draft }) => [
					`  ${shown(file)}`,
					`    ${words.kind[draft.facts.kind.kind]}《${draft.title.value}》，${draft.facts.date.value}`,
					...openLines(draft).map((line) => `    ${line}`),
				]),
			];
	}
}

export const shown = (file: string): string => path.relative(process.cwd(), file) || file;

/** A file as the author wrote it. */
export const named = (file: string): string => (file === '-' ? '标准输入' : file);
