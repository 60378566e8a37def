import type { Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { quantityInFull } from '#i18n/format-quantity.ts';
import { boundsOf } from '#model/edtf.ts';
import type { Interval, Quantity } from '#model/quantity.ts';
import { units, type Unit } from '#model/unit.ts';
import { aboutOf } from '#stats/counted.ts';
import { allFigures, type FigurePart } from '#stats/figures.ts';
import { marksOf } from '#stats/marks.ts';
import { conceptOf, countNameOf, type ConceptId } from '#thesaurus/index.ts';
import {
	day,
	flag,
	integer,
	named,
	number,
	text,
	type Column,
	type DataContext,
	list,
} from './table.ts';

/** A number that stands somewhere in a report. */
export interface FigureRow {
	readonly report: Report;
	readonly type: ConceptId;
	readonly quantity: Quantity;
	readonly pairings: readonly string[];
}

/** What is being counted. */
export const typeColumns: readonly Column<{ readonly type: ConceptId }>[] = [
	named('type', '类型在词表里的编号', ({ type }) => type, { refersTo: 'concepts.id' }),
	named('type_term', '类型的名称', ({ type }) => conceptOf(type).term),
];

interface Amount extends Interval {
	readonly unit: Unit;
	readonly item?: string | undefined;
}

/** A number with its bounds. */
export const amountColumns: readonly Column<{ readonly quantity?: Amount | undefined }>[] = [
	number('min', '至少多少', ({ quantity }) => quantity?.min),
	number('max', '至多多少；上不封顶（“十余次”）时为空', ({ quantity }) => quantity?.max),
	flag('is_approximate', '来源写的是“约”', ({ quantity }) => quantity?.isApproximate),
	text('unit', '单位；人与人次不同，单位不同的数不相加', ({ quantity }) => quantity?.unit, {
		enum: units,
	}),
	text(
		'item',
		'物品；不同的物品不相加，“物品不详”和空着的各算各的',
		({ quantity }) => quantity?.item,
	),
];

/** A number with its bounds and the words that it was read from. */
export const quantityColumns: readonly Column<{ readonly quantity?: Quantity | undefined }>[] = [
	...amountColumns,
	text('quote', '原文里写这个数的几个字', ({ quantity }) => quantity?.quote),
	text('quantity_note', '这个数怎么数的、哪里不确定', ({ quantity }) => quantity?.note),
	text(
		'quantity_parts',
		'其中的几部分，或每人、每次多少，几个之间用分号隔开；已在这个数里，不再相加',
		({ quantity }) => quantity?.parts.map((part) => quantityInFull(part)),
	),
];

/** Where a number belongs and whether the totals of the site add it. */
export const countingColumns: readonly Column<FigureRow>[] = [
	named('counted_as', '这个数在合计里的名称，可能比类型宽', ({ type }) => countNameOf(type)),
	named(
		'scope',
		'这个数说的是谁：结对的编号，几个之间用分号隔开；没有结对时是项目或材料的编号',
		(row) => aboutOf(row),
	),
	day(
		'period_first',
		'覆盖时期的第一天；不知道时为空',
		(row, context) => boundsOf(countedAs(row, context)?.cover ?? '').first,
	),
	day(
		'period_last',
		'覆盖时期的最后一天；来源写到“至今”的，到材料的日期为止；不知道时为空',
		(row, context) => boundsOf(countedAs(row, context)?.cover ?? '').last,
	),
	flag(
		'is_counted',
		'统计页是否把它加进合计；否表示别的数可能已经包含它',
		(row, context) => countedAs(row, context)?.isCounted ?? false,
	),
	integer(
		'evidence_level',
		'佐证等级，说的是有这件事、有这么多：0 单方自述、1 双方都说、2 附有记录、4 外部认定；3 前后对照只说结果，不用于数',
		(row, { archive }) => marksOf(row, archive).level,
		{ required: true },
	),
	list('confirmed_by', '印证这个数的材料的编号', (row, { archive }) =>
		idsOf(marksOf(row, archive).confirmedBy),
	),
	list('disputed_by', '对这个数有异议的材料的编号', (row, { archive }) =>
		idsOf(marksOf(row, archive).disputedBy),
	),
];

const idsOf = (voices: readonly { readonly id: string }[]): string[] => voices.map(({ id }) => id);

/** The report that a row was read from. */
export const reportColumns: readonly Column<{ readonly report: Report }>[] = [
	named('report', '写明这一项的材料的编号', ({ report }) => report.id, { refersTo: 'reports.id' }),
	named('report_url', '这篇材料的网址', ({ report }, { absoluteUrl }) =>
		absoluteUrl(`/reports/${report.id}/`),
	),
];

/** How the site's totals treat a quantity. */
export const countedAs = (
	{ quantity }: Pick<FigureRow, 'quantity'>,
	{ archive }: DataContext,
): FigurePart | undefined => partsByQuantity(archive).get(quantity);

const partsByQuantity = perArchive((archive): ReadonlyMap<Quantity, FigurePart> => {
	const parts = allFigures(archive).flatMap((figure) => figure.parts);
	return new Map(parts.map((part) => [part.quantity, part]));
});
