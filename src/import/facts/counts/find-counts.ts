import type { Unit } from '#model/unit.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { findDates } from '#import/facts/dates/find-dates.ts';
import { leadInAt, quoteOf, sentenceAt, type Quote, type Reading } from '#import/facts/reading.ts';
import type { Party } from '#import/facts/schools/find-parties.ts';
import { findAmounts, type Amount } from './amounts.ts';
import { whyNotDone } from './is-done.ts';
import { withParts } from './parts.ts';
import { planSections } from './plan-sections.ts';
import { whatCounts } from './what-counts.ts';

/** Something that a text counts as done. */
export interface Count {
	readonly type: ConceptId;
	readonly value: string;
	readonly unit: Unit;
	readonly quote: Quote;
	/** The date that its sentence names, as the text writes it. */
	readonly date: string | null;
	/** What the text says that it is made up of. */
	readonly parts: readonly Part[];
}

export interface Part {
	readonly value: string;
	readonly unit: Unit;
	readonly quote: Quote;
}

/** A number of the text that is in no count, and why. */
export interface Unread {
	readonly quote: Quote;
	readonly reason: string;
}

export interface Counts {
	readonly counts: readonly Count[];
	/** All others of the text's numbers. */
	readonly unread: readonly Unread[];
	/** Figures that the text writes twice, with both places; one count stands for both. */
	readonly repeated: readonly (readonly [Quote, Quote])[];
}

/** All counts that a text states outright, and whatever other numbers it has. */
export function findCounts(reading: Reading, parties: readonly Pick<Party, 'mentions'>[]): Counts {
	const { text } = reading;
	const isInName = within(parties.flatMap(({ mentions }) => mentions));
	const plans = planSections(text);
	const amounts = findAmounts(text).filter(
		(amount) => amount.from >= reading.bodyFrom && !isInName(amount),
	);
	const found: Counted[] = [];
	const unread: Unread[] = [];
	for (const [index, amount] of amounts.entries()) {
		const sentence = { ...sentenceAt(reading, amount.from), leadIn: leadInAt(text, amount.from) };
		const why = isWithin(reading.asides, amount)
			? '在表格的备注里'
			: isWithin(plans, amount)
				? '在讲打算的一节里'
				: whyNotDone(text, amount, sentence);
		const place = { amount, previous: amounts[index - 1], next: amounts[index + 1] };
		const thing = why === null ? whatCounts(text, place, sentence) : undefined;
		if (thing) found.push({ ...thing, amount, sentence: sentence.from });
		else if (!amount.isOne)
			unread.push({ quote: aroundOf(reading, amount), reason: why ?? '看不出数的是什么' });
	}
	const { totals, parts } = withParts(text, found, amounts);
	const told = unread.filter(
		({ quote }) => !parts.some((part) => isInQuote(quote, aroundOf(reading, part))),
	);
	const counts = totals.map(({ type, from, to, amount, sentence, parts: own }) => ({
		type,
		value: amount.value,
		unit: amount.unit,
		quote: quoteOf(
			reading,
			Math.max(Math.min(from, amount.from), amount.to - longest),
			Math.min(Math.max(to, amount.to), amount.from + longest),
		),
		date: findDates(sentenceAt(reading, amount.from).words)[0]?.value ?? null,
		parts: own.map((part) => ({
			value: part.value,
			unit: part.unit,
			quote: aroundOf(reading, part),
		})),
		sentence,
		at: amount.from,
	}));
	return { ...withoutRepetitions(counts, parties), unread: told };
}

/** A place in the text that counts something. */
export interface Counted {
	readonly type: ConceptId;
	readonly from: number;
	readonly to: number;
	readonly amount: Amount;
	/** Where its sentence begins. */
	readonly sentence: number;
}

/** No quote of a figure is longer. */
const longest = 38;

type Range = readonly [from: number, to: number];
const isWithin = (ranges: readonly Range[], { from }: Amount) =>
	ranges.some(([start, end]) => from >= start && from < end);

/** Whether an amount touches one of some places; they are many in a list of schools. */
function within(places: readonly { readonly from: number; readonly to: number }[]) {
	const covered = new Set<number>();
	for (const { from, to } of places) for (let at = from; at < to; at++) covered.add(at);
	return ({ from, to }: Amount) => covered.has(from) || covered.has(to - 1);
}

/** An amount with the clause that it stands in. */
function aroundOf(reading: Reading, { from, to }: Amount): Quote {
	const { text } = reading;
	const head = /[^,。;!?\n、(\t]*$/.exec(text.slice(Math.max(0, from - 16), from))?.[0] ?? '';
	const tail = /^[^,。;!?\n、)\t]*/.exec(text.slice(to, to + 16))?.[0] ?? '';
	return quoteOf(reading, from - head.length, to + tail.length);
}

const isInQuote = (one: Quote, other: Quote) => one.at[0]?.[0] === other.at[0]?.[0];

interface Placed extends Count {
	readonly sentence: number;
	readonly at: number;
}

/**
 * A figure that another sentence says again may be the same: it counts once, and is asked about, unless
 * the two sentences name other schools or other days. Two equal figures in one sentence are two.
 */
function withoutRepetitions(
	counts: readonly Placed[],
	parties: readonly Pick<Party, 'mentions'>[],
) {
	const repeated: [Quote, Quote][] = [];
	const kept = counts.filter((count, index) => {
		const first = counts
			.slice(0, index)
			.find(
				(other) =>
					other.type === count.type &&
					other.value === count.value &&
					other.unit === count.unit &&
					other.sentence !== count.sentence,
			);
		if (!first || isOtherDay(first, count) || isOfOthers(first, count)) return true;
		repeated.push([first.quote, count.quote]);
		return false;
	});
	return { counts: kept.map(({ sentence: _, at: __, ...count }) => count), repeated };

	function isOfOthers(a: Placed, b: Placed): boolean {
		const named = [a, b].map(({ sentence, at }) =>
			parties.flatMap(({ mentions }, key) =>
				mentions.some(({ from, to }) => from >= sentence && to <= at) ? [key] : [],
			),
		);
		const [first = [], second = []] = named;
		return first.length > 0 && second.length > 0 && second.some((key) => !first.includes(key));
	}
}

const isOtherDay = (a: Count, b: Count) =>
	a.date !== null && b.date !== null && a.date.slice(0, 7) !== b.date.slice(0, 7);
