import type { Report } from '#archive/archive.ts';
import { perArchive } from '#archive/per-archive.ts';
import { boundsOf } from '#model/edtf.ts';
import type { Quantity } from '#model/quantity.ts';
import { evidenceOf } from '#stats/evidence.ts';
import { allFigures, type Part } from '#stats/figures.ts';
import { marksOf } from '#stats/marks.ts';
import { conceptOf, type ConceptId } from '#thesaurus/index.ts';
import { listed, type Column } from './table.ts';

/** A number that stands somewhere in a report. */
export interface FigureRow {
	readonly id: string;
	readonly report: Report;
	readonly type: ConceptId;
	readonly quantity: Quantity;
	/** The period that sums reckon with, in EDTF. */
	readonly cover: string | undefined;
	readonly scope: string;
	readonly isCounted: boolean;
}

/** What is being counted. */
export const typeColumns: readonly Column<{ readonly type: ConceptId }>[] = [
	{
		name: 'type',
		type: 'string',
		description: '活动类型在词表里的编号',
		valueOf: ({ type }) => type,
	},
	{
		name: 'type_term',
		type: 'string',
		description: '活动类型的名称',
		valueOf: ({ type }) => conceptOf(type).term,
	},
];

/** A number with its bounds and the words that it was read from. */
export const quantityColumns: readonly Column<{ readonly quantity?: Quantity | undefined }>[] = [
	{
		name: 'min',
		type: 'number',
		description: '至少多少',
		valueOf: ({ quantity }) => quantity?.min ?? null,
	},
	{
		name: 'max',
		type: 'number',
		description: '至多多少；上不封顶（“十余次”）时为空',
		valueOf: ({ quantity }) => quantity?.max ?? null,
	},
	{
		name: 'is_approximate',
		type: 'boolean',
		description: '来源写的是“约”',
		valueOf: ({ quantity }) => quantity?.isApproximate ?? null,
	},
	{
		name: 'unit',
		type: 'string',
		description: '单位；人与人次不同，单位不同的数不相加',
		valueOf: ({ quantity }) => quantity?.unit ?? null,
	},
	{
		name: 'quote',
		type: 'string',
		description: '原文里写这个数的几个字',
		valueOf: ({ quantity }) => quantity?.quote ?? null,
	},
];

/** Where a number belongs and whether the totals of the site add it. */
export const countingColumns: readonly Column<FigureRow>[] = [
	{
		name: 'scope',
		type: 'string',
		description: '这个数说的是谁：结对的编号，没有结对时是项目或材料的编号',
		valueOf: ({ scope }) => scope,
	},
	{
		name: 'period_first',
		type: 'date',
		description: '覆盖时期的第一天；不知道时为空',
		valueOf: ({ cover }) => (cover === undefined ? null : boundsOf(cover).first),
	},
	{
		name: 'period_last',
		type: 'date',
		description: '覆盖时期的最后一天；来源写到“至今”的，到材料的日期为止；不知道时为空',
		valueOf: ({ cover }) => (cover === undefined ? null : boundsOf(cover).last),
	},
	{
		name: 'is_counted',
		type: 'boolean',
		description: '统计页是否把它加进合计；否表示更大的数已经包含它',
		valueOf: ({ isCounted }) => isCounted,
	},
	{
		name: 'evidence_level',
		type: 'integer',
		description: '佐证等级：0 一方所说、1 对方印证、2 附有记录、3 前后对照、4 第三方认定',
		valueOf: (row, { archive }) => marksOf(row, evidenceOf(archive)).level,
	},
	{
		name: 'confirmed_by',
		type: 'string',
		description: '印证这个数的材料的编号，几个之间用分号隔开',
		valueOf: (row, { archive }) => idsOf(marksOf(row, evidenceOf(archive)).confirmedBy),
	},
	{
		name: 'disputed_by',
		type: 'string',
		description: '对这个数有异议的材料的编号，几个之间用分号隔开',
		valueOf: (row, { archive }) => idsOf(marksOf(row, evidenceOf(archive)).disputedBy),
	},
];

const idsOf = (voices: readonly { readonly id: string }[]): string | null =>
	listed(voices.map(({ id }) => id));

/** The report that a row was read from. */
export const reportColumns: readonly Column<{ readonly report: Report }>[] = [
	{
		name: 'report',
		type: 'string',
		description: '写明这一项的材料的编号',
		refersTo: 'reports.id',
		valueOf: ({ report }) => report.id,
	},
	{
		name: 'report_url',
		type: 'string',
		description: '这篇材料的网址',
		valueOf: ({ report }, { absoluteUrl }) => absoluteUrl(`/reports/${report.id}/`),
	},
];

/** For each quantity of a report, how the site's totals treat it. */
export const partsByQuantity = perArchive((archive): ReadonlyMap<Quantity, Part> => {
	const parts = allFigures(archive).flatMap((figure) => figure.parts);
	return new Map(parts.map((part) => [part.quantity, part]));
});
