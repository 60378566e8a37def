import { entriesOf, type Ledger } from '#import/source/ledger.ts';
import { redact } from '#privacy/masked.ts';
import type { Input } from '#import/read/input.ts';
import { conceptOf, type ConceptId } from '#thesaurus/index.ts';
import { finalKind } from '#import/facts/kind.ts';
import type { Draft, Imported } from './make-drafts.ts';

interface SidecarContext {
	readonly input: Input;
	readonly imported: Imported;
	/** Which of the file's drafts this is, from 0. */
	readonly index: number;
}

/**
 * What stands beside a draft: which words every field was read from, what was taken away or put
 * right, and what is doubtful. Personal data in it is masked.
 */
export function writeSidecar(draft: Draft, { input, imported, index }: SidecarContext): string {
	const { title, facts, ledger, privacy, doubts } = draft;
	const { kind, period, published, publisher, isPairing, credits, problems } = facts;
	const { others: _, ...date } = facts.date;
	const { account, drafts } = imported;
	const { sha256, name, bytes } = input;
	const termOf = ({ type }: { readonly type: ConceptId }) => conceptOf(type).term;
	const sidecar = {
		sha256,
		version: 1,
		source: { name, bytes: bytes.length, draft: index + 1, drafts: drafts.length },
		account,
		title,
		kind: { ...kind, value: finalKind(facts), read: kind.kind },
		date,
		period,
		published,
		publisher,
		isPairing,
		schools: facts.parties.map((party) => ({ ...party, mentions: party.mentions.length })),
		pairings: facts.pairings,
		counts: facts.counts.map((count) => ({ ...count, type: termOf(count) })),
		credits,
		bylines: facts.bylines.map(({ field, value, text }) => ({ field, value, quote: text.text })),
		problems,
		...notesOf(ledger),
		privacy,
		doubts: doubts.map(({ text }) => text),
		questions: doubts.flatMap(({ text, quotes, field }) =>
			quotes.length === 0 && field === undefined
				? []
				: {
						text,
						field,
						quotes: quotes.map((quote) => ({ quote: quote.text, reason: quote.reason })),
					},
		),
	};
	return `${JSON.stringify(sidecar, masked, '\t')}\n`;
}

const masked = (key: string, value: unknown): unknown =>
	typeof value === 'string' && key !== 'sha256' ? redact(value) : value;

/**
 * Removed words in order under their rule; long ones are shortened, never what rule took them. The same
 * repair at many places is one.
 */
function notesOf(ledger: Ledger) {
	const removed = Map.groupBy(entriesOf(ledger, 'removed'), ({ rule }) => rule);
	const repaired = Map.groupBy(entriesOf(ledger, 'repaired'), ({ rule, text, after }) =>
		[rule, text.text, after].join(),
	);
	return {
		removed: [...removed].map(([rule, same]) => ({
			rule,
			count: same.length,
			items: same.map(({ text }) => ({ text: shorten(redact(text.text)) })),
		})),
		repaired: [...repaired.values()].flatMap((same) =>
			same.slice(0, 1).map(({ rule, text, after }) => {
				return { rule, before: text.text, after, count: same.length };
			}),
		),
	};
}

const shorten = (text: string) =>
	text.length > 400 ? `${text.slice(0, 400)}……（共 ${text.length} 字）` : text;
