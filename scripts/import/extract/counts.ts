import type { Unit } from '#model/unit.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { findAmounts, type WrittenAmount } from './amounts.ts';
import { findDates } from './dates.ts';
import { countedThings, looselyCounted, type CountedThing } from './counted-things.ts';
import { quoteOf, sentenceAt, type Quote, type Reading } from './reading.ts';
import type { Party } from './schools.ts';

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
	const amounts = findAmounts(reading.text).filter(
		({ from, to }) =>
			from >= reading.bodyFrom && !names.some((name) => from < name.to && to > name.from),
	);
	const counts = amounts.flatMap((amount, index) =>
		countOf(reading, amount, { before: amounts[index - 1], after: amounts[index + 1] }),
	);
	return withoutParts(counts, reading).filter(
		(count, index, all) => all.findIndex((other) => isSame(count, other)) === index,
	);
}

/** 3节、2节，共5节 and 4人，其中2人、2人 are one figure: what it is made up of would count twice. */
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
		const after = others.filter(({ from }) => from > total.from);
		const isSumOf = (some: readonly Count[]) =>
			some.length >= 2 &&
			some.reduce((sum, { value }) => sum + Number(value), 0) === Number(total.value);
		const words = text.slice(total.from - 6, total.from);
		if (/共|合计|总计|累计/.test(words) && isSumOf(before)) return before;
		return isSumOf(after) && text.slice(total.from, after[0]?.from).includes('其中') ? after : [];
	});
	return counts.filter((count) => !parts.includes(count));
}

/** The same figure said twice; in another month it is another one. */
const isSame = (a: Count, b: Count) =>
	a.type === b.type &&
	a.value === b.value &&
	a.unit === b.unit &&
	(a.date === b.date || a.date === null || b.date === null);

interface Neighbours {
	readonly before: WrittenAmount | undefined;
	readonly after: WrittenAmount | undefined;
}

function countOf(reading: Reading, amount: WrittenAmount, neighbours: Neighbours): Count[] {
	const sentence = sentenceAt(reading, amount.from);
	const clause = clauseAround(reading.text, amount, sentence.from);
	if (isFuture(clause, sentence.words)) return [];
	if (amount.isOne && !isRealOne(reading.text, amount)) return [];
	const next = neighbours.after;
	const isChained =
		next !== undefined &&
		next.unit !== amount.unit &&
		/^[,、]?(?:共计?|合计|总计|累计|达|计)?$/.test(reading.text.slice(amount.to, next.from));
	const after = wordsAfter(
		reading.text,
		isChained ? next.to : amount.to,
		isChained ? undefined : next,
	);
	const before = wordsBefore(reading.text, amount.from, {
		start: sentence.from,
		previous: neighbours.before,
	});
	const beside = [after, before] as const;
	const type =
		typeOf(amount.unit, beside, { things: countedThings, sentence: sentence.words }) ??
		(amount.isOne
			? undefined
			: typeOf(amount.unit, beside, { things: looselyCounted, sentence: sentence.words }));
	if (!type) return [];
	const isDelegation = /一行$/.test(reading.text.slice(0, amount.from));
	const from = type.side === 'before' ? amount.from - type.reach : amount.from;
	const to = type.side === 'after' ? amount.to + type.reach : amount.to;
	return [
		{
			type: isDelegation && type.type === 'act.send' ? 'act.visit' : type.type,
			value: amount.value,
			unit: amount.unit,
			from: amount.from,
			quote: quoteOf(reading, Math.max(from, amount.to - 38), Math.min(to, amount.from + 38)),
			date: findDates(sentence.words)[0]?.value ?? null,
		},
	];
}

/** What follows up to the next mark or number. */
function wordsAfter(text: string, to: number, next: WrittenAmount | undefined): string {
	const end = Math.min(next?.from ?? text.length, to + 18);
	return /^[^,。;、!?:\n(]*/.exec(text.slice(to, end))?.[0] ?? '';
}

interface Bounds {
	readonly start: number;
	readonly previous: WrittenAmount | undefined;
}

/** What stands before, back to the mark or number before it; 跟岗学习5批次,共计53人次 counts twice. */
function wordsBefore(text: string, from: number, { start, previous }: Bounds): string {
	const words = text.slice(Math.max(start, from - 16), from);
	const own =
		/[^,。;、!?:\n]*(?:,(?:仅有?|只有|一?共|共计|合计|总计|累计|计)(?:展示|上|执教|完成|呈现)?了?)?$/.exec(
			words,
		)?.[0] ?? '';
	const isContinued =
		previous &&
		previous.to >= start &&
		/^[,、]?(?:共计?|合计|总计|累计|达|计)?$/.test(text.slice(previous.to, from));
	return isContinued
		? text.slice(Math.max(start, previous.from - 16), previous.from)
		: own.slice(Math.max(0, (previous?.to ?? 0) - from + own.length));
}

interface Typed {
	readonly type: ConceptId;
	readonly side: 'before' | 'after';
	/** How far the word lies from the amount, for the quote. */
	readonly reach: number;
}

function typeOf(
	unit: Unit,
	[after, before]: readonly [string, string],
	{ things, sentence }: { things: readonly CountedThing[]; sentence: string },
): Typed | undefined {
	for (const side of ['after', 'before'] as const) {
		const words = side === 'after' ? after : before;
		for (const { type, units, words: pattern, not, needs } of things) {
			if (!units.includes(unit) || not?.test(words) || (needs && !needs.test(sentence))) continue;
			const found = pattern.exec(words);
			if (found)
				return {
					type,
					side,
					reach: side === 'after' ? found.index + found[0].length : words.length - found.index,
				};
		}
	}
	return undefined;
}

const isFuture = (clause: string, sentence: string) =>
	/将(?!军|领|[\d这该其自全各本]|[一二三四五六七八九十百千两])|拟|(?<![\d”》作动年养])计划(?![”》书、。,;)内表中])|打算|争取|力争|预计|准备|要求|应当|必须|需要|希望|规定|原则上|每(?:学期|学年|个?月|周|年|位|人)|不少于|可以|如果/.test(
		clause,
	) || /(?:下一步|今后|下学期|明年|未来)/.test(sentence);

function clauseAround(text: string, { from, to }: WrittenAmount, start: number): string {
	const before = text.slice(start, from).split(/[,:]/).slice(-2).join(',');
	return before + text.slice(from, to) + (/^[^,。;\n]*/.exec(text.slice(to))?.[0] ?? '');
}

/** 上了一节, 送来一台, 作了一场: only behind a verb that says it was done. */
const isRealOne = (text: string, { from, unit }: WrittenAmount) =>
	['节', '场', '台', '套'].includes(unit) &&
	!/各[^,。]{0,3}$/.test(text.slice(Math.max(0, from - 5), from)) &&
	/(?:了|来|出|上|是|展示|执教|举办|开展|捐赠|赠送)$/.test(text.slice(Math.max(0, from - 4), from));
