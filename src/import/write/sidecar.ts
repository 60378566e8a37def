import type { Draft } from './draft.ts';
import { creditFields } from '#import/facts/credits.ts';
import type { Quote } from '#import/facts/reading.ts';
import { questionsOf } from '#import/ask/questions.ts';
import type { Input } from '#import/read/input.ts';
import type { Imported } from './make-drafts.ts';
import { redact } from '#import/privacy-gate.ts';
import { rangesOf } from '#import/clean/text/ledger.ts';
import { conceptOf } from '#thesaurus/index.ts';
import { finalKind } from './frontmatter.ts';
import { removalNotes, repairNotes } from './ledger-notes.ts';

interface SidecarContext {
	readonly input: Input;
	readonly imported: Imported;
	/** Which of the file's drafts this is, from 0. */
	readonly index: number;
}

/**
 * What stands beside a draft: where every field was read, what was taken away or put right, and what
 * is doubtful. Personal data in it is masked. The digest comes first, so that it can be found without
 * reading the rest.
 */
export function writeSidecar(draft: Draft, { input, imported, index }: SidecarContext): string {
	const { facts } = draft;
	const sidecar = {
		sha256: input.sha256,
		version: 1,
		source: {
			name: redact(input.name),
			bytes: input.bytes.length,
			draft: index + 1,
			drafts: imported.drafts.length,
		},
		account: imported.account,
		title: {
			value: draft.title.value,
			reason: draft.title.reason,
			isMadeUp: draft.title.isMadeUp,
			at: draft.title.quote ? rangesOf(draft.title.quote) : [],
		},
		kind: {
			value: finalKind(draft),
			read: facts.kind.kind,
			reason: facts.kind.reason,
			isDoubtful: facts.kind.isDoubtful,
		},
		date: { value: facts.date.value, reason: facts.date.reason, ...evidence(facts.date.quote) },
		published: facts.published && {
			value: facts.published.value,
			...evidence(facts.published.quote),
		},
		publisher: facts.publisher && {
			value: facts.publisher.value,
			...evidence(facts.publisher.quote),
		},
		isPairing: facts.isPairing,
		schools: facts.parties.map(({ name, id, candidates, mentions, quote, isMasked }) => ({
			name,
			id,
			...(id === null && candidates.length > 0 ? { candidates } : {}),
			...(isMasked ? { isMasked } : {}),
			mentions: mentions.length,
			...evidence(quote),
		})),
		counts: facts.counts.map(({ type, value, unit, date, quote, parts }) => ({
			type: conceptOf(type).term,
			value,
			unit,
			date,
			...evidence(quote),
			...(parts.length > 0
				? { parts: parts.map((part) => ({ ...part, ...evidence(part.quote) })) }
				: {}),
		})),
		commitments: facts.clauses.map(({ type, by, per, amount, clause }) => ({
			type: conceptOf(type).term,
			by,
			per,
			amount,
			...evidence(clause),
		})),
		credits: Object.fromEntries(
			creditFields.flatMap((field) => {
				const fact = facts.credits[field];
				return fact ? [[field, { value: fact.value, ...evidence(fact.quote) }]] : [];
			}),
		),
		bylines: facts.bylines
			.filter(({ value }) => value !== '')
			.map(({ field, value, quote }) => ({
				field,
				value: redact(value),
				quote: redact(quote.text),
				at: rangesOf(quote),
			})),
		problems: facts.problems,
		removed: removalNotes(draft.ledger.removed),
		repaired: repairNotes(draft.ledger.repaired),
		privacy: draft.privacy,
		doubts: draft.doubts.map(redact),
		questions: questionsOf(facts).map(({ about, text, quotes }) => ({
			about,
			text,
			quotes: quotes.map((quote) => ({
				...evidence(quote),
				...(quote.reason === undefined ? {} : { reason: quote.reason }),
			})),
		})),
	};
	return `${JSON.stringify(sidecar, null, '\t')}\n`;
}

const evidence = (quote: Quote | null) =>
	quote ? { quote: redact(quote.text), at: quote.at } : { quote: null };
