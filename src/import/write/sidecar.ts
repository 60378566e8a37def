import type { Draft } from './draft.ts';
import { creditFields } from '#import/facts/credits.ts';
import type { Quote } from '#import/facts/reading.ts';
import { questionsOf } from '#import/ask/questions.ts';
import type { Input } from '#import/read/input.ts';
import type { Imported } from './make-drafts.ts';
import { redact } from '#import/privacy-gate.ts';
import { rangesOf, type Removal, type Repair } from '#import/clean/text/ledger.ts';
import { textsOf } from '#import/clean/text/block.ts';
import { inserted, type Tracked } from '#import/clean/text/tracked.ts';
import { conceptOf } from '#thesaurus/index.ts';
import { finalKind } from './frontmatter.ts';

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
	const isOwn = ownership(imported, index);
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
		ourSchool: facts.ourSchool === null ? null : facts.parties[facts.ourSchool]?.name,
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
		needs: facts.needs.map(({ quote }) => evidence(quote)),
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
		removed: groupRemovals(imported.ledger.removed.filter(({ text }) => isOwn(text))),
		repaired: groupRepairs(imported.ledger.repaired.filter(({ before }) => isOwn(before))),
		privacy: draft.privacy,
		doubts: draft.doubts,
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

/** What happened between two documents of one file is told with the one before. */
function ownership({ drafts }: Imported, index: number): (text: Tracked) => boolean {
	const startOf = (place: number) => {
		const offsets =
			drafts[place]?.blocks
				.flatMap(textsOf)
				.flatMap(({ at }) => at.find((offset) => offset !== inserted) ?? []) ?? [];
		return offsets.length > 0 ? Math.min(...offsets.slice(0, 5)) : Number.POSITIVE_INFINITY;
	};
	const from = index === 0 ? Number.NEGATIVE_INFINITY : startOf(index);
	const to = index === drafts.length - 1 ? Number.POSITIVE_INFINITY : startOf(index + 1);
	return ({ at }) => {
		const first = at.find((offset) => offset !== inserted) ?? inserted;
		return first >= from && first < to;
	};
}

/** Removed words in order under their rule; long ones are shortened, never what rule took them. */
function groupRemovals(removals: readonly Removal[]) {
	const groups = Map.groupBy(removals, ({ rule }) => rule);
	return [...groups].map(([rule, same]) => ({
		rule,
		count: same.length,
		items: mergeNeighbours(same).map(({ text }) => ({
			text: redact(shorten(text.text)),
			at: rangesOf(text),
		})),
	}));
}

function mergeNeighbours(removals: readonly Removal[]): Removal[] {
	return removals.reduce<Removal[]>((done, removal) => {
		const last = done.at(-1);
		const isNext = last && last.text.at.at(-1) === (removal.text.at[0] ?? inserted) - 1;
		if (!isNext) return [...done, removal];
		const text = {
			text: last.text.text + removal.text.text,
			at: [...last.text.at, ...removal.text.at],
		};
		return [...done.slice(0, -1), { ...last, text }];
	}, []);
}

const shorten = (text: string) =>
	text.length > 400 ? `${text.slice(0, 400)}……（共 ${text.length} 字）` : text;

/** The same change at many places is one entry. */
function groupRepairs(repairs: readonly Repair[]) {
	const groups = Map.groupBy(repairs, ({ rule, before, after }) =>
		JSON.stringify([rule, before.text, after]),
	);
	return [...groups.values()].flatMap((same) => {
		const [first] = same;
		if (!first) return [];
		const { rule, before, after, isDoubtful } = first;
		return [
			{
				rule,
				before: redact(before.text),
				after,
				isDoubtful,
				count: same.length,
				at: same.flatMap(({ before: one }) => rangesOf(one)),
			},
		];
	});
}
