import type { ReportKind } from '#model/report.ts';
import type { Unit } from '#model/unit.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { findDates } from '#chinese/written-dates.ts';
import { whyNotTold } from '#import/facts/clauses/not-told.ts';
import {
	isWithin,
	leadInAt,
	quoteOf,
	sentenceAt,
	type Asked,
	type Fact,
	type TextRange,
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

/** All counts that a text states outright, and whatever other numbers it has, with why they are in no count. */
export function findCounts(
	reading: Reading,
	parties: readonly Pick<Party, 'mentions'>[],
	kind: ReportKind = 'visit',
): { counts: Count[]; unread: Asked[] } {
	const { text, bodyFrom } = reading;
	const names = parties.flatMap(({ mentions }) => mentions).sort((a, b) => a.from - b.from);
	const amounts = withoutNames(findAmounts(text), names).filter(({ from }) => from >= bodyFrom);
	const counts: Count[] = [];
	const unread: Asked[] = [];
	const parts = new Set<Amount>();
	for (const [index, amount] of amounts.entries()) {
		if (parts.has(amount)) continue;
		const sentence = { ...sentenceAt(reading, amount.from), leadIn: leadInAt(text, amount.from) };
		const why = whyNoCount(reading, amount, kind);
		const { unit } = amount;
		const thing = why === undefined ? whatCounts(text, amount, sentence) : undefined;
		if (!thing || unit === '') {
			const reason = why ?? '看不出数的是什么';
			if (mayCount(text, amount, sentence))
				unread.push({ quote: aroundOf(reading, amount), reason });
			continue;
		}
		const own = partsOf(reading, amount, amounts.slice(index + 1, index + 40));
		for (const part of own) parts.add(part);
		const place = { from: Math.min(thing.from, amount.from), to: Math.max(thing.to, amount.to) };
		const count: Count = {
			type: thing.type,
			value: amount.value,
			unit,
			quote: quoteOf(reading, place),
			date: findDates(text.slice(sentence.from, sentence.to))[0]?.value ?? null,
			parts: own.map(({ value, ...part }) => ({ value, unit, quote: aroundOf(reading, part) })),
		};
		const last = counts.at(-1);
		const isOfSentence =
			last?.type === count.type && quoteOf(reading, sentence).includes(last.quote);
		if (isOfSentence && isSum.test(text.slice(sentence.from, place.to))) {
			unread.push({ quote: count.quote, reason: '像是前面几个数的合计' });
			continue;
		}
		const same = counts.find((one) => isSame(one, count));
		// What is said again without a school or another day may be the same.
		if (same && !names.some(({ from }) => from >= sentence.from && from < amount.from)) {
			const reason = `“${same.quote.trim()}”已经记了，像是同一回事`;
			unread.push({ quote: count.quote, reason });
		} else counts.push(count);
	}
	return { counts, unread };
}

/** 语文示范课3节、数学示范课2节，共5节: what is added up has been counted. */
const isSum = /[,、(](?:[总一]?共计?|合计|总计)[^,。、]*$/;

const isSame = (first: Count, { type, value, unit, date }: Count) =>
	first.type === type &&
	first.value === value &&
	first.unit === unit &&
	(date ?? first.date) === first.date;

/** Why an amount is no deed of the report's own time. */
function whyNoCount(reading: Reading, amount: Amount, kind: ReportKind): string | undefined {
	if (isWithin(reading.asides, amount)) return '在表格的备注里';
	const isOfYears = kind === 'summary' && !isOfOneYear.test(reading.text.slice(0, 200));
	const says = whyNotTold(reading, amount, 'counts', isOfYears ? 'case' : kind)?.says;
	return says === undefined ? undefined : `像是${says}`;
}

/** A summary of three years says 三年来 of its own time. */
const isOfOneYear =
	/本学[期年]|\d{2}学年|(?<![—–~至到从自-])20\d{2}年度?[第工结帮全,)]|本年度|全年|今年|一年来/;

/** 8人，其中数学3人 and 9节（语文3节、数学6节）: what a figure is made up of goes with it. */
function partsOf({ text, asides }: Reading, total: Amount, next: readonly Amount[]): Amount[] {
	return next.filter(
		(one) =>
			one.from < total.to + 80 &&
			one.unit === total.unit &&
			!isWithin(asides, one) &&
			/^[^。!?\n]{0,12}?(?:,?其中|,?包括|\()(?![^。!?\n)]*(?:不[含包]|除|另|已|去年|上学))[^。!?\n)]*$/.test(
				text.slice(total.to, one.from),
			),
	);
}

/** 三元中学 holds no amount; both lists are in the order of the text. */
function withoutNames(amounts: readonly Amount[], names: readonly TextRange[]): Amount[] {
	let at = 0;
	return amounts.filter(({ from, to }) => {
		while ((names[at]?.to ?? Infinity) <= from) at++;
		return (names[at]?.from ?? Infinity) >= to;
	});
}

/** An amount with the clause that it stands in. */
function aroundOf(reading: Reading, { from, to }: TextRange): string {
	const { text } = reading;
	const head = /[^,。;!?\n、(\t]*$/.exec(text.slice(Math.max(0, from - 16), from))?.[0] ?? '';
	const tail = /^[^,。;!?\n、)\t]*/.exec(text.slice(to, to + 16))?.[0] ?? '';
	return quoteOf(reading, { from: from - head.length, to: to + tail.length });
}

/** Sentences of a plan that say how often or how much: each may be a promise, which a person enters. */
export const findPromises = (reading: Reading): Asked[] =>
	Array.from(reading.text.matchAll(/[^。;\n]+[。;]?/g))
		.filter(
			({ index, 0: words }) =>
				index >= reading.bodyFrom && (often.test(words) || findAmounts(words).length > 0),
		)
		.map(({ index, 0: { length } }) => ({
			quote: quoteOf(reading, { from: index, to: index + length }),
		}));

const often = /每个?(?:月|周|星期|学期|学年|年|季度)|[一两二三四]周一次|不定期|定期/;
