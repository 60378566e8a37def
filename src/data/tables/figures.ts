import type { Archive } from '#archive/archive.ts';
import { amountColumns, typeColumns } from '#data/figure-columns.ts';
import { quantityId } from '#data/record-ids.ts';
import { shownFigures, type ShownFigure } from '#data/shown-figures.ts';
import { chosen, day, integer, named, table, text, list } from '#data/table.ts';
import { notesOf, quotesOf } from '#i18n/format-quantity.ts';
import { objectionText } from '#i18n/marks-text.ts';
import { words } from '#i18n/zh-hans.ts';
import { levelOfFigure } from '#stats/evidence.ts';
import type { FigurePart } from '#stats/figures.ts';
import { noteBeside, testimonyOf } from '#stats/testimony.ts';
import { conceptOf, countNameOf } from '#thesaurus/index.ts';

export const figures = table<ShownFigure>({
	name: 'figures',
	title: '网页上的合计',
	description:
		'每行一个网页上的合计，例如统计页、一个结对、一份总结里的课堂展示多少节：它叫什么，包括什么，说的是谁、什么时候，由哪些数加成。（1.0 版里这个名称指活动的数量，现在在 quantities 表里。）',
	rowsOf: shownFigures,
	columns: [
		named('id', '合计的编号：范围@时期#类型/单位/物品', ({ id }) => id),
		named('page', '哪个网页', ({ path }, { absoluteUrl }) => absoluteUrl(path)),
		chosen(
			'scope_kind',
			{ of: '说的是谁', labels: words.openData.scopeKind },
			({ scope }) => scope.kind,
		),
		text('scope', '项目、结对或学校的编号；全站为空', ({ scope }) => scope.id),
		day('from', '只算确实落在这一天以后的；空着不限', ({ days }) => days?.first),
		day('to', '只算确实落在这一天以前的；空着不限', ({ days }) => days?.last),
		...typeColumns,
		named('label', '网页上的名称，可能比活动类型宽', ({ type }) => countNameOf(type)),
		list('definition', '这个名称包括哪些说法', ({ type }) => [
			conceptOf(type).term,
			...conceptOf(type).alt,
		]),
		...amountColumns,
		integer(
			'evidence_level',
			'加在一起的数里最低的佐证等级',
			({ figure }, { archive }) => levelOfFigure(figure, archive),
			{ required: true },
		),
		list('parts', '加在一起的数：quantities 或 claims 表里的编号', ({ figure }, { archive }) =>
			figure.parts.flatMap((part) => (part.isCounted ? quantityId(part.quantity, archive) : [])),
		),
		text('not_added', '没有加进去的数的编号：别的数可能已经包含它', ({ figure }, { archive }) =>
			figure.parts.flatMap((part) => (part.isCounted ? [] : quantityId(part.quantity, archive))),
		),
		text('quotes', '这些数的原文', ({ figure }) =>
			figure.parts.flatMap(({ quantity }) => quotesOf(quantity)),
		),
		text('doubt', '这些数的说明和对它们的异议', (row, { archive }) =>
			row.figure.parts.flatMap((part) => doubtsOf({ ...part, type: row.type }, archive)),
		),
	],
});

function doubtsOf(part: FigurePart & Pick<ShownFigure, 'type'>, archive: Archive): string[] {
	const { disputedBy } = testimonyOf(part, archive);
	const beside = noteBeside(part);
	return [
		...notesOf(part.quantity),
		...(beside === undefined ? [] : [beside]),
		...disputedBy.map(objectionText),
	];
}
