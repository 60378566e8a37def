import { entriesOf, type Changes } from '#import/source/changes.ts';
import { redact } from '#privacy/masked.ts';
import { conceptOf } from '#thesaurus/index.ts';
import type { Draft, Imported } from './make-drafts.ts';
import { doubtsOf, shorten } from './doubts.ts';

/**
 * What stands beside a draft: which words every field was read from, what was taken away or put
 * right, and what is doubtful. Personal data in it is masked.
 */
export function writeSidecar(draft: Draft, { input, drafts, account }: Imported): string {
	const { title, facts, changes, privacy } = draft;
	const doubts = doubtsOf(draft);
	const { period, published, publisher, isPairing, pairings, credits, problems } = facts;
	const { others: _, ...date } = facts.date;
	const { sha256, name, bytes } = input;
	const sidecar = {
		sha256,
		version: 1,
		source: { name, bytes: bytes.length, draft: drafts.indexOf(draft) + 1, drafts: drafts.length },
		account,
		title,
		kind: { ...facts.kind, value: facts.kind.kind },
		date,
		period,
		published,
		publisher,
		isPairing,
		schools: facts.parties.map((party) => ({ ...party, mentions: party.mentions.length })),
		pairings,
		counts: facts.counts.map((count) => ({ ...count, type: conceptOf(count.type).term })),
		credits,
		bylines: facts.bylines.map(({ field, value, text }) => ({ field, value, quote: text.text })),
		problems,
		removed: removedIn(changes),
		repaired: repairedIn(changes),
		privacy,
		doubts: doubts.map(({ text }) => text),
		questions: doubts
			.filter(({ quotes, field }) => quotes.length > 0 || field !== undefined)
			.map(({ text, field, quotes }) => ({ text, field, quotes })),
	};
	return `${JSON.stringify(sidecar, masked, '\t')}\n`;
}

const masked = (key: string, value: unknown): unknown =>
	typeof value === 'string' && key !== 'sha256' ? redact(value) : value;

/** Removed words in order under their rule; long ones are shortened, never what rule took them. */
function removedIn(changes: Changes) {
	const byRule = Map.groupBy(entriesOf(changes, 'removed'), ({ rule }) => rule);
	return [...byRule].map(([rule, same]) => ({
		rule,
		count: same.length,
		items: same.map(({ text }) => ({ text: shorten(redact(text.text), 400) })),
	}));
}

/** The same repair at many places is one. */
function repairedIn(changes: Changes) {
	const same = Map.groupBy(entriesOf(changes, 'repaired'), ({ rule, text, after }) =>
		[rule, text.text, after].join(),
	);
	return [...same.values()].flatMap(([first, ...others]) => {
		if (!first) return [];
		const { rule, text, after } = first;
		return { rule, before: text.text, after, count: others.length + 1 };
	});
}
