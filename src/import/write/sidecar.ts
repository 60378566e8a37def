import { questionsOf } from '#import/facts/questions.ts';
import type { Removal, Repair } from '#import/source/ledger.ts';
import { redact } from './privacy-gate.ts';
import type { Input } from '#import/read/input.ts';
import { conceptOf, type ConceptId } from '#thesaurus/index.ts';
import type { Draft } from './draft.ts';
import { finalKind } from './frontmatter.ts';
import type { Imported } from './make-drafts.ts';

interface SidecarContext {
	readonly input: Input;
	readonly imported: Imported;
	/** Which of the file's drafts this is, from 0. */
	readonly index: number;
}

/**
 * What stands beside a draft: which words every field was read from, what was taken away or put
 * right, and what is doubtful. Personal data in it is masked. The digest comes first, so that it can
 * be found without reading the rest.
 */
export function writeSidecar(draft: Draft, { input, imported, index }: SidecarContext): string {
	const { title, facts, ledger, privacy, doubts } = draft;
	const { kind, date, published, publisher, isPairing, credits, problems } = facts;
	const { name, bytes, sha256 } = input;
	const { account, drafts } = imported;
	const termOf = ({ type }: { readonly type: ConceptId }) => conceptOf(type).term;
	const sidecar = {
		sha256,
		version: 1,
		source: { name: redact(name), bytes: bytes.length, draft: index + 1, drafts: drafts.length },
		account,
		title,
		kind: { ...kind, value: finalKind(draft), read: kind.kind },
		date: { value: date.value, reason: date.reason, quote: date.quote },
		published,
		publisher,
		isPairing,
		schools: facts.parties.map((party) => ({ ...party, mentions: party.mentions.length })),
		counts: facts.counts.map((count) => ({ ...count, type: termOf(count) })),
		commitments: facts.clauses.map((clause) => {
			return { ...clause, type: termOf(clause), quote: clause.clause };
		}),
		credits,
		bylines: facts.bylines.map((byline) => ({ ...byline, value: redact(byline.value) })),
		problems,
		removed: removalNotes(ledger.removed),
		repaired: repairNotes(ledger.repaired),
		privacy,
		doubts: doubts.map(redact),
		questions: questionsOf(facts).map((question) => ({
			...question,
			quotes: question.quotes.map(({ text, reason }) => ({ quote: redact(text), reason })),
		})),
	};
	return `${JSON.stringify(sidecar, wordsAlone, '\t')}\n`;
}

/** Of a quote its masked words are written; its places serve the account of characters alone. */
const wordsAlone = (_: string, value: unknown): unknown =>
	isQuote(value) ? redact(value.text) : value;

const isQuote = (value: unknown): value is { readonly text: string } =>
	typeof value === 'object' && value !== null && 'at' in value && 'text' in value;

/** Removed words in order under their rule; long ones are shortened, never what rule took them. */
const removalNotes = (removals: readonly Removal[]) =>
	[...Map.groupBy(removals, ({ rule }) => rule)].map(([rule, same]) => ({
		rule,
		count: same.length,
		items: same.map(({ text }) => ({ text: redact(shorten(text.text)) })),
	}));

const shorten = (text: string) =>
	text.length > 400 ? `${text.slice(0, 400)}……（共 ${text.length} 字）` : text;

/** The same change at many places is one entry. */
const repairNotes = (repairs: readonly Repair[]) =>
	[
		...Map.groupBy(repairs, ({ rule, before, after }) =>
			[rule, before.text, after].join(),
		).values(),
	].flatMap((same) => same.slice(0, 1).map((repair) => ({ ...repair, count: same.length })));
