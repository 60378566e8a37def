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

/** How far from its beginning a text says how it is told. */
const lead = 260;

/**
 * The kind that the title names; else the first set phrase of the text; else what its lead sounds like,
 * which is asked about, as is a title that the text speaks against. A case without a problem that it speaks
 * of is a summary until somebody says more.
 */
export function chooseKind(
	{ title, text, bodyFrom }: Reading,
	problems: readonly unknown[],
): ChosenKind {
	const body = text.slice(bodyFrom);
	const byTitle = firstIn(rules.title, title);
	const byText = firstIn(rules.text, body);
	const found = byTitle ?? byText ?? firstIn(rules.lead, body.slice(0, lead));
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
		isDoubtful: byTitle && byText ? byTitle.kind !== byText.kind : !byTitle && !byText,
	};
}

type KindRule = (typeof rules)['title' | 'text' | 'lead'][number];

function firstIn(known: readonly KindRule[], text: string) {
	for (const { kind: written, pattern } of known) {
		const found = new RegExp(pattern).exec(text)?.[0].trim();
		const kind = reportKinds.find((one) => one === written);
		if (found !== undefined && kind) return { kind, words: found.replace(/\s[^]*/, '') };
	}
	return undefined;
}
