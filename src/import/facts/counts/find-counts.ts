import type { ReportKind } from '#model/report.ts';
import type { Unit } from '#model/unit.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { findDates } from '#import/facts/dates/find-dates.ts';
import { whyNotTold } from '#import/facts/clauses/not-told.ts';
import {
	isWithin,
	leadInAt,
	quoteOf,
	sentenceAt,
	type Asked,
	type Fact,
	type Place,
	type Reading,
} from '#import/facts/clauses/reading.ts';
import type { Party } from '#import/facts/schools/find-parties.ts';
import { findAmounts, type Amount } from './amounts.ts';
import { mayCount, whatCounts } from './what-counts.ts';

/** Something that a text counts as done. */
export interface Count extends Part {
	readonly type: ConceptId;
	/** The date that its sentence names, as the text writes it. */
	readonly date: string | null;
	/** What the text says that it is made up of. */
	readonly parts: readonly Part[];
}

interface Part extends Fact {
	readonly unit: Unit;
}

export interface Counts {
	readonly counts: Count[];
	/** All others of the text's numbers, and why they are in no count. */
	readonly unread: Asked[];
	/** Words in which the text writes a figure twice; one count stands for both. */
	readonly repeated: (readonly [string, string])[];
}

/** All counts that a text states outright, and whatever other numbers it has. */
export function findCounts(
	reading: Reading,
	parties: readonly Pick<Party, 'mentions'>[],
	kind: ReportKind = 'visit',
): Counts {
	const { text, bodyFrom, asides } = reading;
	const names = parties.flatMap(({ mentions }) => mentions).sort((a, b) => a.from - b.from);
	const amounts = withoutNames(findAmounts(text), names).filter(({ from }) => from >= bodyFrom);
	const found: Counts = { counts: [], unread: [], repeated: [] };
	const earlier = new Map<string, { count: Count; sentence: Place }[]>();
	const parts = new Set<Amount>();
	const told = kind === 'summary' && !isOfOneYear.test(text.slice(0, 200)) ? 'case' : kind;
	for (const [index, amount] of amounts.entries()) {
		if (parts.has(amount)) continue;
		const { value, unit } = amount;
		const sentence = { ...sentenceAt(reading, amount.from), leadIn: leadInAt(text, amount.from) };
		const why = isWithin(asides, amount)
			? '在表格的备注里'
			: whyNotTold(reading, amount, 'counts', told)?.says;
		const thing = why === undefined ? whatCounts(text, amount, sentence) : undefined;
		if (!thing || unit === '') {
			const reason = why === undefined ? '看不出数的是什么' : `像是${why}`;
			if (mayCount(text, amount, sentence))
				found.unread.push({ text: aroundOf(reading, amount), reason });
			continue;
		}
		const next = amounts.slice(index + 1, index + 40).filter((one) => !isWithin(asides, one));
		const own = partsOf(text, amount, next);
		for (const part of own) parts.add(part);
		const quote = quoteOf(reading, {
			from: Math.min(thing.from, amount.from),
			to: Math.max(thing.to, amount.to),
		});
		const date = findDates(text.slice(sentence.from, sentence.to))[0]?.value ?? null;
		const ownParts = own.map((part) => ({ ...part, unit, quote: aroundOf(reading, part) }));
		const count = { type: thing.type, value, unit, quote, date, parts: ownParts };
		const key = [thing.type, value, unit].join(' ');
		// A figure that another sentence says again, without a school or another day, may be the same.
		const same = earlier
			.get(key)
			?.find(
				(one) => one.sentence.from !== sentence.from && (date ?? one.count.date) === one.count.date,
			);
		const isNew = names.some(({ from }) => from >= sentence.from && from < amount.from);
		if (same && !isNew) {
			found.repeated.push([same.count.quote, quote]);
			continue;
		}
		found.counts.push(count);
		earlier.set(key, [...(earlier.get(key) ?? []), { count, sentence }]);
	}
	return found;
}

/** A summary of three years says 三年来 of its own time. */
const isOfOneYear =
	/本学[期年]|\d{2}学年|(?<![—–~至到从自-])20\d{2}年度?[第工结帮全,)]|本年度|全年|今年|一年来/;

/** 8人，其中数学3人 and 9节（语文3节、数学6节）: what a figure is made up of goes with it. */
function partsOf(text: string, total: Amount, next: readonly Amount[]): Amount[] {
	return next.filter(
		({ from, unit }) =>
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
function aroundOf(reading: Reading, { from, to }: Amount): string {
	const { text } = reading;
	const head = /[^,。;!?\n、(\t]*$/.exec(text.slice(Math.max(0, from - 16), from))?.[0] ?? '';
	const tail = /^[^,。;!?\n、)\t]*/.exec(text.slice(to, to + 16))?.[0] ?? '';
	return quoteOf(reading, { from: from - head.length, to: to + tail.length });
}
