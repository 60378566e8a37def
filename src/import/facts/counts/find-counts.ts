import type { Unit } from '#model/unit.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { findDates } from '#import/facts/dates/find-dates.ts';
import { whyNotTold } from '#import/facts/clauses/not-told.ts';
import {
	isWithin,
	leadInAt,
	quoteOf,
	sentenceAt,
	type Place,
	type Quote,
	type Reading,
} from '#import/facts/clauses/reading.ts';
import type { Party } from '#import/facts/schools/find-parties.ts';
import { findAmounts, type Amount } from './amounts.ts';
import { whatCounts } from './what-counts.ts';

/** Something that a text counts as done. */
export interface Count extends Part {
	readonly type: ConceptId;
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
	const names = parties.flatMap(({ mentions }) => mentions).sort((a, b) => a.from - b.from);
	const amounts = withoutNames(findAmounts(text), names).filter(
		({ from }) => from >= reading.bodyFrom,
	);
	const counts: Count[] = [];
	const unread: Unread[] = [];
	const repeated: [Quote, Quote][] = [];
	const sources = new Map<Count, Place>();
	const parts = new Set<Amount>();
	for (const amount of amounts) {
		if (parts.has(amount)) continue;
		const sentence = { ...sentenceAt(reading, amount.from), leadIn: leadInAt(text, amount.from) };
		const why = isWithin(reading.asides, amount)
			? '在表格的备注里'
			: whyNotTold(reading, amount, 'counts')?.says;
		const thing = why === undefined ? whatCounts(text, amount, sentence) : undefined;
		const quote = aroundOf(reading, amount);
		if (!thing) {
			if (!amount.isOne) unread.push({ quote, reason: why ? `像是${why}` : '看不出数的是什么' });
			continue;
		}
		const own = partsOf(text, amount, amounts);
		for (const part of own) parts.add(part);
		const count = {
			type: thing.type,
			value: amount.value,
			unit: amount.unit,
			quote: quoteOf(reading, Math.min(thing.from, amount.from), Math.max(thing.to, amount.to)),
			date: findDates(text.slice(sentence.from, sentence.to))[0]?.value ?? null,
			parts: own.map((part) => ({
				value: part.value,
				unit: part.unit,
				quote: aroundOf(reading, part),
			})),
		};
		const same = counts.find(
			(other) => isSame(other, count) && sources.get(other)?.from !== sentence.from,
		);
		const isNew = names.some(({ from }) => from >= sentence.from && from < amount.from);
		if (same && !isNew) repeated.push([same.quote, count.quote]);
		else {
			counts.push(count);
			sources.set(count, sentence);
		}
	}
	return { counts, unread, repeated };
}

/** A figure that another sentence says again, without a school or another day, may be the same. */
const isSame = (a: Count, b: Count) =>
	a.type === b.type && a.value === b.value && a.unit === b.unit && (b.date ?? a.date) === a.date;

/** 8人，其中数学3人 and 9节（语文3节、数学6节）: what a figure is made up of goes with it. */
function partsOf(text: string, total: Amount, amounts: readonly Amount[]): Amount[] {
	return amounts.filter(
		({ from, unit }) =>
			from > total.to &&
			from < total.to + 80 &&
			unit === total.unit &&
			/^[^。!?\n]{0,12}?(?:,?其中|,?包括|\()[^。!?\n)]*$/.test(text.slice(total.to, from)),
	);
}

/** 三元中学 holds no amount; both lists are in the order of the text. */
function withoutNames(amounts: readonly Amount[], names: readonly Place[]): Amount[] {
	let at = 0;
	return amounts.filter(({ from, to }) => {
		while ((names[at]?.to ?? Infinity) <= from) at++;
		return (names[at]?.from ?? Infinity) >= to;
	});
}

/** An amount with the clause that it stands in. */
function aroundOf(reading: Reading, { from, to }: Amount): Quote {
	const { text } = reading;
	const head = /[^,。;!?\n、(\t]*$/.exec(text.slice(Math.max(0, from - 16), from))?.[0] ?? '';
	const tail = /^[^,。;!?\n、)\t]*/.exec(text.slice(to, to + 16))?.[0] ?? '';
	return quoteOf(reading, from - head.length, to + tail.length);
}
