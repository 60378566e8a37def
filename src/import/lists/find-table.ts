import { isHeading, meaningOf, plainHeading, type Meaning, type Side } from './columns.ts';
import type { Spreadsheet } from './sheet.ts';

/** The table of a sheet: its columns, its rows, and what stands around them. */
export interface ListTable {
	readonly sheet: string;
	/** What stands above the headings, if it is a title. */
	readonly title: string;
	readonly columns: readonly ListColumn[];
	readonly rows: readonly Row[];
	/** Rows that are no schools: headings of parts, sums, notes. */
	readonly passedOver: readonly Row[];
	readonly knowsMerges: boolean;
}

interface ListColumn {
	/** Counted from 0. */
	readonly place: number;
	readonly heading: string;
	readonly meaning: Meaning | null;
}

export interface Row {
	/** Counted from 0, as in the sheet. */
	readonly place: number;
	readonly cells: readonly string[];
}

/** The headings that somebody explained by others, e.g. `城区学校` by `支援学校`. */
type Explained = ReadonlyMap<string, string>;

/** Finds the table by its headings, which stand in one row or two; `null` where there are none. */
export function findTable(sheet: Spreadsheet, explained: Explained): ListTable | null {
	for (const place of sheet.rows.keys()) {
		if (place > 15) return null;
		const two = columnsOf(twoRows(sheet, place), explained);
		const one = columnsOf(sheet.rows[place] ?? [], explained);
		const isTwo = hasName(two);
		const columns = isTwo ? two : one;
		if (!hasName(columns)) continue;
		return tableBelow(sheet, { columns, headingsAt: place, from: place + (isTwo ? 2 : 1) });
	}
	return null;
}

function columnsOf(headings: readonly string[], explained: Explained): ListColumn[] {
	const columns = headings.map((heading, place) => ({
		place,
		heading: heading.replaceAll(/\s+/g, ''),
		meaning: meaningOf(explained.get(plainHeading(heading)) ?? heading),
	}));
	return withOtherSide(columns.filter(({ heading }) => heading !== ''));
}

/**
 * Beside 受援学校, 帮扶学校 or 结对学校 can only be the other side, as beside a school with its role. A
 * county or a stage without a side is of nobody in a table of pairings.
 */
function withOtherSide(columns: readonly ListColumn[]): ListColumn[] {
	const count = (side: Side): number =>
		columns.filter(({ meaning }) => meaning?.field === 'name' && meaning.side === side).length;
	const [supporters, recipients] = [count('supporter'), count('recipient')];
	const isOne = count('open') === 1 && count('mutual') === 0 && supporters + recipients === 1;
	const other: Side = !isOne ? 'open' : supporters === 0 ? 'supporter' : 'recipient';
	const hasRoles = columns.some(({ meaning }) => meaning?.field === 'role');
	const isBeside = hasRoles && count('school') === 1 && count('open') === 1;
	const sides: Partial<Record<Side, Side>> = {
		open: isBeside ? 'other' : other,
		school: count('school') > 0 ? 'school' : 'open',
	};
	return columns.map(({ meaning, ...column }) => ({
		...column,
		meaning: meaning && { ...meaning, side: sides[meaning.side] ?? meaning.side },
	}));
}

const hasName = (columns: readonly ListColumn[]): boolean =>
	columns.some(({ meaning }) => meaning?.field === 'name');

/** Headings above headings, as 支援方 above 县区 and 学校; empty where the second row holds none. */
function twoRows({ rows, knowsMerges }: Spreadsheet, place: number): string[] {
	const [upper = [], lower = []] = [rows[place], rows[place + 1]];
	if (lower.filter((cell) => cell !== '' && isHeading(cell)).length < 2) return [];
	const above: string[] = [];
	for (const index of Array.from({ length: Math.max(upper.length, lower.length) }).keys()) {
		const own = upper[index] ?? '';
		const isGap = own === '' && !knowsMerges && (lower[index] ?? '') !== '';
		above.push(isGap ? (above.at(-1) ?? '') : own);
	}
	return above.map((text, index) => {
		const below = lower[index] ?? '';
		return text === below ? text : text + below;
	});
}

interface Headings {
	readonly columns: readonly ListColumn[];
	readonly headingsAt: number;
	readonly from: number;
}

function tableBelow(sheet: Spreadsheet, { columns, headingsAt, from }: Headings): ListTable {
	const used = columns.filter(({ meaning }) => meaning !== null).map(({ place }) => place);
	const names = columns.filter(({ meaning }) => meaning?.field === 'name');
	const all = sheet.rows
		.map((cells, place) => ({ place, cells }))
		.slice(from)
		.filter(({ cells }) => used.some((place) => (cells[place] ?? '') !== ''))
		.filter(({ cells }) => !example.test(cells.find(Boolean) ?? ''));
	const isRow = ({ cells }: Row): boolean =>
		!aside.test(cells.find(Boolean) ?? '') &&
		names.some(({ place }) => (cells[place] ?? '') !== '') &&
		!names.some(
			({ place, heading }) => plainHeading(cells[place] ?? '') === plainHeading(heading),
		) &&
		!isOneText(cells);
	const title = sheet.rows
		.slice(0, headingsAt)
		.map((cells) => (cells.find(Boolean) ?? '').replaceAll(/\s+/g, ''))
		.filter((text) => text.length > 4 && !/^(?:附件|附表|填报|单位|制表)/.test(text));
	return {
		sheet: sheet.name,
		title: title[0] ?? '',
		columns,
		rows: all.filter(isRow),
		passedOver: all.filter((row) => !isRow(row)),
		knowsMerges: sheet.knowsMerges,
	};
}

/** What a row of a list begins with that is no school. */
const aside = /^\s*(?:合\s*计|总\s*计|小\s*计|共\s*计|备注|注\s*[:：]|说明|填表|制表|审核)/;

/** The examples of the template. */
const example = /^\s*（示例）/;

/** A cell merged over the whole row is a heading of a part or a note. */
const isOneText = (cells: readonly string[]): boolean => {
	const texts = cells.filter(Boolean);
	return texts.length > 1 && new Set(texts).size === 1;
};
