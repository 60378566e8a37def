import type { ReportKind } from '#model/report.ts';
import rules from './kind-rules.json' with { type: 'json' };
import type { Reading } from './reading.ts';

/** A kind of report with what spoke for it. */
export interface ChosenKind {
	readonly kind: ReportKind;
	readonly reason: string;
	/** Whether another kind may be meant, so that the author should be asked. */
	readonly isDoubtful: boolean;
}

const names = { visit: '活动报道', plan: '方案计划', summary: '总结', case: '案例经验' } as const;

const kinds = ['visit', 'plan', 'summary', 'case'] as const;

/** How far from its beginning a text says how it is told. */
const lead = 260;

/** The kind that the title names; else the first set phrase of the text; else what its lead sounds like. */
export function chooseKind({ title, text, bodyFrom }: Reading): ChosenKind {
	const body = text.slice(bodyFrom);
	const byTitle = firstIn(titleRules, title);
	const byText = firstIn(textRules, body);
	const byLead = firstIn(leadRules, body.slice(0, lead));
	const found = byTitle ?? byText ?? byLead;
	if (!found) return { kind: 'visit', reason: '没有明显的特征', isDoubtful: true };
	const other = found === byTitle ? byText : found === byText ? undefined : { kind: null };
	return {
		kind: found.kind,
		reason: `像${names[found.kind]}：“${found.words}”`,
		isDoubtful: other !== undefined && other.kind !== found.kind,
	};
}

interface KindRule {
	readonly kind: ReportKind;
	readonly pattern: RegExp;
	readonly not: RegExp | null;
	/** How often its words must stand there. */
	readonly times: number;
}

interface Written {
	readonly kind: string;
	readonly pattern: string;
	readonly not?: string;
	readonly times?: number;
}

const titleRules = read(rules.title);
const textRules = read(rules.text);
const leadRules = read(rules.lead);

function read(written: readonly Written[]): KindRule[] {
	return written.map(({ kind, pattern, not, times = 1 }) => ({
		kind: kindOf(kind),
		pattern: new RegExp(pattern, 'g'),
		not: not === undefined ? null : new RegExp(not),
		times,
	}));
}

function firstIn(
	known: readonly KindRule[],
	words: string,
): { readonly kind: ReportKind; readonly words: string } | undefined {
	for (const { kind, pattern, not, times } of known) {
		const found = words.match(pattern) ?? [];
		if (found.length >= times && not?.test(words) !== true)
			return { kind, words: (found[0] ?? '').trim() };
	}
	return undefined;
}

function kindOf(written: string): ReportKind {
	const kind = kinds.find((one) => one === written);
	if (!kind) throw new Error(`kind-rules.json: ${written}`);
	return kind;
}
