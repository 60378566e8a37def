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

/** What a report is written as: a case needs a problem that it speaks of, and is else a summary. */
export const finalKind = ({
	kind: { kind },
	problems,
}: {
	readonly kind: Pick<ChosenKind, 'kind'>;
	readonly problems: readonly unknown[];
}): ReportKind => (kind === 'case' && problems.length === 0 ? 'summary' : kind);

const kinds = ['visit', 'plan', 'summary', 'case'] as const;

/** How far from its beginning a text says how it is told. */
const lead = 260;

/**
 * The kind that the title names; else the first set phrase of the text; else what its lead sounds like,
 * which is asked about, as is a title that the text speaks against.
 */
export function chooseKind({ title, text, bodyFrom }: Reading): ChosenKind {
	const body = text.slice(bodyFrom);
	const byTitle = firstIn(rules.title, title);
	const byText = firstIn(rules.text, body);
	const found = byTitle ?? byText ?? firstIn(rules.lead, body.slice(0, lead));
	if (!found) return { kind: 'visit', reason: '没有明显的特征', isDoubtful: true };
	return {
		kind: found.kind,
		reason: `像${words.kind[found.kind]}：“${found.words}”`,
		isDoubtful: byTitle && byText ? byTitle.kind !== byText.kind : !byTitle && !byText,
	};
}

type KindRule = (typeof rules)['title' | 'text' | 'lead'][number];

function firstIn(known: readonly KindRule[], text: string) {
	for (const { kind: written, pattern } of known) {
		const found = new RegExp(pattern).exec(text)?.[0].trim();
		const kind = kinds.find((one) => one === written);
		if (found !== undefined && kind) return { kind, words: found.replace(/\s[^]*/, '') };
	}
	return undefined;
}
