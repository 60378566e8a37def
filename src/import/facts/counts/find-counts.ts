import type { Unit } from '#model/unit.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { findDates } from '#import/facts/dates/find-dates.ts';
import { quoteOf, sentenceAt, type Quote, type Reading } from '#import/facts/reading.ts';
import type { Party } from '#import/facts/schools/find-parties.ts';
import { findAmounts } from './amounts.ts';
import { isDone } from './is-done.ts';
import { planSections } from './plan-sections.ts';
import { thingsOf } from './things-of.ts';
import type { Place } from './words-around.ts';

/** Something that a text counts as done. */
export interface Count {
	readonly type: ConceptId;
	readonly value: string;
	readonly unit: Unit;
	readonly quote: Quote;
	/** Where its number stands in the reading. */
	readonly from: number;
	/** The date that its sentence names, as the text writes it. */
	readonly date: string | null;
}

/** All counts that a text states outright; plans, wishes and frequencies are none. */
export function findCounts(reading: Reading, parties: readonly Party[]): Count[] {
	const names = parties.flatMap(({ mentions }) => mentions);
	const plans = planSections(reading.text);
	const amounts = findAmounts(reading.text).filter(
		({ from, to }) =>
			from >= reading.bodyFrom &&
			!names.some((name) => from < name.to && to > name.from) &&
			!plans.some(([start, end]) => from >= start && from < end),
	);
	const counts = amounts.flatMap((amount, index) =>
		countOf(reading, { amount, previous: amounts[index - 1], next: amounts[index + 1] }),
	);
	return withoutParts(counts, reading).filter(
		(count, index, all) => all.findIndex((other) => isSame(count, other)) === index,
	);
}

/** 3节、2节，共5节 and 4人，其中2人 are one figure: what it is made up of would count twice. */
function withoutParts(counts: readonly Count[], { text }: Reading): Count[] {
	const parts = counts.flatMap((total) => {
		const others = counts.filter(
			(other) =>
				other !== total &&
				other.unit === total.unit &&
				other.type === total.type &&
				Math.abs(other.from - total.from) <= 60,
		);
		const before = others.filter(({ from }) => from < total.from);
		const sum = before.reduce((all, { value }) => all + Number(value), 0);
		const words = text.slice(total.from - 6, total.from);
		if (/共|合计|总计|累计/.test(words) && before.length >= 2 && sum === Number(total.value))
			return before;
		return others.filter(
			({ from }) => from > total.from && text.slice(total.from, from).includes('其中'),
		);
	});
	return counts.filter((count) => !parts.includes(count));
}

/** The same figure said twice; in another month it is another one. */
const isSame = (a: Count, b: Count) =>
	a.type === b.type &&
	a.value === b.value &&
	a.unit === b.unit &&
	(monthOf(a) === monthOf(b) || a.date === null || b.date === null);

const monthOf = ({ date }: Count) => date?.slice(0, 'YYYY-MM'.length);

function countOf(reading: Reading, place: Place): Count[] {
	const { amount } = place;
	const sentence = sentenceAt(reading, amount.from);
	if (!isDone(reading.text, amount, sentence)) return [];
	return thingsOf(reading.text, place, sentence).map((found) => {
		const from = Math.max(Math.min(found.from, amount.from), amount.to - 38);
		const to = Math.min(Math.max(found.to, amount.to), amount.from + 38);
		return {
			type: found.type,
			value: amount.value,
			unit: amount.unit,
			from: amount.from,
			quote: quoteOf(reading, from, to),
			date: findDates(sentence.words)[0]?.value ?? null,
		};
	});
}
