import type { DataContext } from '#data/table.ts';
import { pairingName, schoolName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Quantity } from '#model/quantity.ts';
import { reportsOf } from '#stats/promise-records.ts';
import { countNameOf, type ConceptId } from '#thesaurus/index.ts';
import { termOf } from '#site/labels.ts';
import type { SheetCell, ColumnKind, Measure, SheetColumn } from './sheet.ts';

const titles = words.workbench.columns;
type Name = keyof typeof titles;

const columnOf =
	(kind: ColumnKind, isShown: boolean) =>
	<Row>(name: Name, cellOf: SheetColumn<Row>['cellOf']): SheetColumn<Row> => ({
		name,
		title: titles[name],
		kind,
		isShown,
		cellOf,
		labelOf: String,
	});

export const text = columnOf('text', true);
/** A column that waits until somebody asks for it. */
export const hidden = columnOf('text', false);
export const date = columnOf('date', true);
export const amount = columnOf('amount', true);
export const link = columnOf('link', true);

/** A column of choices, which rows can be filtered by. */
export const choice = <Row>(
	name: Name,
	idsOf: (row: Row, context: DataContext) => readonly string[],
	{ labelOf = String, isShown = false }: Partial<SheetColumn<Row>>,
): SheetColumn<Row> => ({
	...columnOf('choice', isShown)<Row>(name, (row, context) => idsOf(row, context).join(';')),
	labelOf,
});

type Labelled = Pick<SheetColumn<unknown>, 'labelOf'>;

/** Who the choices of these columns are. */
export const named = {
	year: { labelOf: (id) => words.schoolYear(id) },
	pairing: { labelOf: (id, { archive }) => pairingName(id, archive) },
	programme: { labelOf: (id, { archive }) => archive.programmes.get(id)?.name ?? id },
	school: { labelOf: (id, { archive }) => schoolName(id, archive) },
	type: { labelOf: termOf },
} as const satisfies Record<string, Labelled>;

/** The names that codes have in the dictionary. */
export const coded = (labels: Readonly<Record<string, string>>): Labelled => ({
	labelOf: (id) => labels[id] ?? id,
});

/** A quantity as the totals add it: only to others of the same kind, thing and unit. */
export const measureOf = (type: ConceptId, { item, unit, min, max, isApproximate }: Quantity) =>
	[
		[countNameOf(type), item].filter(Boolean).join(' · '),
		unit,
		min,
		max,
		isApproximate,
	] as const satisfies Measure;

/** The path of a report or of a place in it, with its title. */
export const toReport = ({ id, title }: { id: string; title: string }): SheetCell => [
	title,
	`reports/${id}/`,
];

/** The titles of the reports that tell of some records. */
export const titlesOf = (records: Parameters<typeof reportsOf>[0]): string =>
	reportsOf(records)
		.map(({ title }) => title)
		.join('；');
