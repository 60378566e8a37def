import type { Report } from '#archive/archive.ts';
import type { Total } from '#model/activity.ts';
import type { Quantity } from '#model/quantity.ts';
import { conceptOf, type ConceptId } from '#thesaurus/index.ts';
import { formatInterval } from '#model/format-interval.ts';
import { measureName, statedQuantities } from '#check/figures.ts';
import type { ReportFinding, ReportRule } from '#check/rule.ts';

/** The figures of one report agree with each other. */
export const measures: ReportRule = {
	name: 'measures',
	*check({ report }) {
		yield* twoTotals(report);
		yield* peopleAndTimes(report);
		yield* partsAboveWhole(report);
	},
};

/** The same measure of the same period has one value. */
function* twoTotals({ totals }: Report): Generator<ReportFinding> {
	for (const [index, total] of totals.entries()) {
		const { quantity } = total;
		const other = totals
			.slice(0, index)
			.find((earlier) => keyOf(earlier) === keyOf(total) && isAlike(earlier.quantity, quantity));
		if (!other || areEqual(other.quantity, quantity)) continue;
		yield {
			severity: 'warning',
			place: { path: ['totals', index] },
			message: `${measureName(total)}写了两个数：${formatInterval(other.quantity)} 和 ${formatInterval(quantity)}。`,
			hint: '请只留一个；说的是不同的事，用时期（period）、结对（pairing）或说明（note）分开。',
		};
	}
}

/** What is counted of a whole cannot be more than it, alone or together. What is said of each is no part. */
function* partsAboveWhole(report: Report): Generator<ReportFinding> {
	for (const { quantity, path } of statedQuantities(report)) {
		const { parts, unit, max } = quantity;
		if (max === null) continue;
		const own = parts.filter((part) => part.unit === unit && part.each === undefined);
		const larger = own.find(({ min }) => min > max);
		const added = own.reduce((total, { min }) => total + min, 0);
		if (added <= max) continue;
		const said = larger ? `其中一部分是 ${formatInterval(larger)}` : `几部分加起来至少 ${added}`;
		yield {
			severity: 'warning',
			place: { path: [...path, 'parts'] },
			message: `整个数是 ${formatInterval(quantity)} ${unit}，${said}，比整个数还大。`,
			hint: '请核对；不在这个数里的另写一条，每人、每次的数要写明（each）；来源就是这样写的，在说明（note）里写一句。',
		};
	}
}

/** 人 counts heads and 人次 counts visits: there are never fewer visits than heads. */
function* peopleAndTimes({ activities, totals }: Report): Generator<ReportFinding> {
	for (const [index, { type, quantities }] of activities.entries()) {
		yield* fewerTimes(type, quantities, ['activities', index]);
	}
	for (const [index, total] of totals.entries()) {
		const same = totals.filter((other) => keyOf(other) === keyOf(total));
		if (same[0] !== total) continue;
		const quantities = same.map(({ quantity }) => quantity);
		yield* fewerTimes(total.type, quantities, ['totals', index]);
	}
}

/** What a total is about, whatever its unit. */
const keyOf = ({ type, period, pairing, note }: Total): string =>
	[type, period, pairing, note].join('|');

function* fewerTimes(
	type: ConceptId,
	quantities: readonly Quantity[],
	path: PropertyKey[],
): Generator<ReportFinding> {
	const people = quantities.find(({ unit }) => unit === '人');
	const times = quantities.find(({ unit }) => unit === '人次');
	if (!people || !times || times.max === null || times.max >= people.min) return;
	yield {
		severity: 'error',
		place: { path },
		message: `${conceptOf(type).term}的人次（${formatInterval(times)}）比人数（${formatInterval(people)}）还少。`,
		hint: '一个人来一次就是 1 人次，人次不会少于人数；请核对是不是写反了。',
	};
}

const isAlike = (a: Quantity, b: Quantity): boolean => a.unit === b.unit && a.item === b.item;

const areEqual = (a: Quantity, b: Quantity): boolean =>
	a.min === b.min && a.max === b.max && a.isApproximate === b.isApproximate;
