import type { Archive } from '#archive/archive.ts';
import type { ArchiveRule } from '#check/rule.ts';
import { boundsOf } from '#model/edtf.ts';
import type { RuleFinding } from '#model/finding.ts';
import { formatAmount } from '#model/format-interval.ts';
import { aboutOf, countedOf, isOfProgramme, mayBeAtOnce } from '#stats/counted.ts';
import { allFigures, type Figure, type FigurePart } from '#stats/figures.ts';
import { sum } from '#stats/interval.ts';
import { countNameOf } from '#thesaurus/index.ts';

/** Totals agree with what they hold, and do not overlap halfway: then nobody knows what they add up to. */
export const totals: ArchiveRule = {
	name: 'totals',
	*check(archive) {
		for (const figure of allFigures(archive)) {
			const partsById = Map.groupBy(figure.parts, (part) => aboutOf(part)[0] ?? '');
			const claims = figure.parts.filter(({ isTotal }) => isTotal);
			for (const total of claims) {
				const near = isOfProgramme(total)
					? figure.parts
					: [...new Set(aboutOf(total))].flatMap((id) => partsById.get(id) ?? []);
				const held = near.filter((part) => part !== total && holds(total, part, archive));
				yield* lessThanItHolds(total, held, figure);
			}
			for (const alike of Map.groupBy(claims, (total) => aboutOf(total).join(' ')).values())
				yield* halfOverlaps(alike, figure);
		}
	},
};

function* halfOverlaps(claims: readonly FigurePart[], figure: Figure): Generator<RuleFinding> {
	for (const [index, total] of claims.entries()) {
		const other = claims.slice(0, index).find((earlier) => overlapHalfway(earlier, total));
		if (other) yield overlapping(total, other, figure);
	}
}

function* lessThanItHolds(
	total: FigurePart,
	held: readonly FigurePart[],
	figure: Figure,
): Generator<RuleFinding> {
	const { max } = total.quantity;
	const counted = [...countedOf(held)];
	const added = sum(counted.map(({ quantity }) => quantity));
	if (max === null || added.min <= max) return;
	const files = [...new Set(counted.map(({ report }) => report.file))].join('、');
	const claimed = `${nameOf(figure)}的汇总数是${formatAmount(total.quantity)}`;
	yield {
		...at(total),
		message: `${claimed}，它包含的各项加起来却至少有${added.min}${figure.unit}（${files}）。`,
		hint: '请核对汇总数和各项；汇总数只算一部分的，用 period、pairing 写清算的是哪一部分。',
	};
}

function overlapping(total: FigurePart, other: FigurePart, figure: Figure): RuleFinding {
	const said = ({ quantity, period = '时期不详' }: FigurePart) =>
		`${formatAmount(quantity)}（${period}）`;
	const both = `${said(total)}和 ${other.report.file} 的${said(other)}`;
	return {
		...at(total),
		message: `${nameOf(figure)}有两个时期只重叠一部分的汇总数：${both}，不能相加，合计只取能确定的。`,
		hint: '请对照来源把 period 写准；来源就是这样写的，不用改，合计不会重复计算。',
	};
}

const at = ({ report, quantity }: FigurePart) => ({
	file: report.file,
	severity: 'warning' as const,
	place: {
		path: ['totals', report.totals.findIndex((total) => total.quantity === quantity)],
	},
});

const nameOf = ({ type, item }: Figure): string =>
	`“${countNameOf(type)}${item === undefined ? '' : ` ${item}`}”`;

/** Whether a part certainly lies in what a total is about, and in its time. */
function holds(total: FigurePart, part: FigurePart, { pairings }: Archive): boolean {
	const { programme } = total.report;
	const isAbout = !isOfProgramme(total)
		? aboutOf(part).every((id) => aboutOf(total).includes(id))
		: part.report.programme === programme ||
			(part.pairings.length > 0 &&
				part.pairings.every((id) => pairings.get(id)?.programme === programme));
	if (!isAbout) return false;
	if (total.cover === undefined) return part.report === total.report && !part.isTotal;
	return part.cover !== undefined && isWithin(boundsOf(part.cover), boundsOf(total.cover));
}

/** Whether two totals of the same pairings share some time for certain, and each has time of its own. */
function overlapHalfway(a: FigurePart, b: FigurePart): boolean {
	if (a.cover === undefined || b.cover === undefined || !mayBeAtOnce(a, b)) return false;
	const first = boundsOf(a.cover);
	const second = boundsOf(b.cover);
	const areKnown = [first, second].every((bounds) => bounds.first !== null && bounds.last !== null);
	return areKnown && !isWithin(first, second) && !isWithin(second, first);
}

type Bounds = ReturnType<typeof boundsOf>;

const isWithin = (inner: Bounds, outer: Bounds): boolean =>
	inner.first !== null &&
	inner.last !== null &&
	(outer.first === null || inner.first >= outer.first) &&
	(outer.last === null || inner.last <= outer.last);
