import { words } from '#i18n/zh-hans.ts';
import type { ReportKind } from '#model/report.ts';
import rules from './kind-rules.json' with { type: 'json' };
import type { Reading } from './clauses/reading.ts';

/** A kind of report with what spoke for it. */
interface ChosenKind {
	readonly kind: ReportKind;
	readonly reason: string;
	/** Whether another kind may be meant, so that the author should be asked. */
	readonly isDoubtful: boolean;
}

export const reportKinds = ['visit', 'plan', 'summary', 'case'] as const;

/**
 * The kind that the title names, else the first set phrase of the text. Where there is neither, and where
 * the text speaks against the title, it is asked for. A case without a problem that it speaks of is a
 * summary until somebody says more.
 */
export function chooseKind(
	{ title, text, bodyFrom }: Reading,
	problems: readonly unknown[],
): ChosenKind {
	const byTitle = firstIn(rules.title, title);
	const byText = firstIn(rules.text, text.slice(bodyFrom));
	const found = byTitle ?? byText;
	if (!found) return { kind: 'visit', reason: '没有明显的特征', isDoubtful: true };
	const reason = `像${words.kind[found.kind]}：“${found.words}”`;
	if (found.kind === 'case' && problems.length === 0)
		return {
			kind: 'summary',
			reason: `${reason}，但没有读出它要解决的问题，草稿先写成总结`,
			isDoubtful: true,
		};
	return {
		kind: found.kind,
		reason,
		isDoubtful: byText !== undefined && byText.kind !== found.kind,
	};
}

type KindRule = (typeof rules)['title' | 'text'][number];

function firstIn(known: readonly KindRule[], text: string) {
	for (const { kind: written, pattern } of known) {
		const found = new RegExp(pattern).exec(text)?.[0].trim();
		const kind = reportKinds.find((one) => one === written);
		if (found !== undefined && kind) return { kind, words: found.replace(/\s[^]*/, '') };
	}
	return undefined;
}
