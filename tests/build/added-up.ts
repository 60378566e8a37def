import { amountWords, formatAmount } from '#model/format-interval.ts';
import type { OpenData, Row } from './open-data.ts';

/** What a page is about: everything, or one thing, of all time or of some days. */
export interface About {
	readonly kind: string;
	readonly id: string;
	readonly from: string;
	readonly to: string;
}

export interface AddedUp {
	readonly label: string;
	readonly item: string | undefined;
	readonly unit: string;
	readonly min: number;
	readonly max: number | null;
	readonly isApproximate: boolean;
}

/** As lists of figures show it. @example '捐赠 缝纫机 30 台' */
export function inList({ label, item, ...amount }: AddedUp): string {
	const { value, unit } = amountWords(amount);
	return [label, item, value, unit].filter(Boolean).join(' ');
}

/** As tables and bulletins show it. @example '捐赠30台缝纫机' */
export const inTable = ({ label, ...amount }: AddedUp): string => `${label}${formatAmount(amount)}`;

/**
 * The figures of a page from the rows of quantities and claims alone, by the rules on the data page and
 * by trying out which rows may be added.
 */
export function figuresAbout(about: About, data: OpenData): AddedUp[] {
	const rows = [...data.rows('quantities'), ...data.rows('claims')];
	const meant = rows.filter((row) => isMeant(row, about, data) && isWithin(row, about));
	return [...Map.groupBy(meant, measureOf).values()].map((group) => amountOf(mostOf(group, data)));
}

const cell = (row: Row | undefined, name: string): string => row?.[name] ?? '';
const many = (row: Row | undefined, name: string): string[] =>
	cell(row, name).split(';').filter(Boolean);

function isMeant(row: Row, { kind, id }: About, data: OpenData): boolean {
	const report = data.find('reports', cell(row, 'report'));
	const pairings = many(row, 'scope')
		.map((one) => data.find('pairings', one))
		.filter((pairing) => pairing !== undefined);
	const isOfSchools = pairings.length > 0 || cell(report, 'programme') === '';
	if (kind === 'site') return true;
	if (kind === 'school' && !isOfSchools) return false;
	if (!isTotal(row)) return many(report, `${kind}s`).includes(id);
	if (kind === 'programme' && cell(report, 'programme') === id) return true;
	if (pairings.length === 0) return kind === 'school' && many(report, 'schools').includes(id);
	return pairings.every((pairing) => idsOfPairing(pairing, kind).includes(id));
}

function idsOfPairing(pairing: Row, kind: string): string[] {
	if (kind === 'pairing') return [cell(pairing, 'id')];
	if (kind === 'programme') return [cell(pairing, 'programme')];
	return ['supporters', 'recipients', 'mutual'].flatMap((role) => many(pairing, role));
}

const isTotal = (row: Row): boolean => cell(row, 'id').includes('#total-');

function isWithin(row: Row, { from, to }: About): boolean {
	const [first, last] = [cell(row, 'period_first'), cell(row, 'period_last')];
	return from === '' || (first !== '' && last !== '' && first >= from && last <= to);
}

const measureOf = (row: Row): string =>
	['type', 'item', 'unit'].map((name) => cell(row, name)).join(' ');

/** Of all choices of rows that are surely of different things, the one that comes to most. */
function mostOf(rows: readonly Row[], data: OpenData): Row[] {
	const choices = rows.reduce<Row[][]>(
		(known, row) => [
			...known,
			...known
				.filter((choice) => choice.every((other) => !mayBeOfSame(row, other, data)))
				.map((choice) => [...choice, row]),
		],
		[[]],
	);
	const worth = (choice: Row[]) => choice.reduce((sum, row) => sum + Number(cell(row, 'min')), 0);
	const most = (choice: Row[]) =>
		choice.reduce((sum, row) => sum + (cell(row, 'max') === '' ? Infinity : Number(row['max'])), 0);
	return choices.reduce((best, choice) =>
		worth(choice) > worth(best) || (worth(choice) === worth(best) && most(choice) > most(best))
			? choice
			: best,
	);
}

function mayBeOfSame(a: Row, b: Row, data: OpenData): boolean {
	const isApart = (one: Row, other: Row) =>
		cell(one, 'period_last') !== '' &&
		cell(other, 'period_first') !== '' &&
		cell(one, 'period_last') < cell(other, 'period_first');
	if (isApart(a, b) || isApart(b, a)) return false;
	const isOfProgramme = (row: Row) => data.find('programmes', cell(row, 'scope')) !== undefined;
	const placesOf = (row: Row) =>
		isOfProgramme(a) || isOfProgramme(b)
			? many(data.find('reports', cell(row, 'report')), 'programmes')
			: many(row, 'scope');
	const isShared = placesOf(a).some((place) => placesOf(b).includes(place));
	return isShared && (isTotal(a) || isTotal(b) || isOfProgramme(a) !== isOfProgramme(b));
}

function amountOf(rows: readonly Row[]): AddedUp {
	const sum = (name: string) => rows.reduce((total, row) => total + Number(cell(row, name)), 0);
	const [first] = rows;
	return {
		label: cell(first, 'counted_as'),
		item: cell(first, 'item') || undefined,
		unit: cell(first, 'unit'),
		min: sum('min'),
		max: rows.some((row) => cell(row, 'max') === '') ? null : sum('max'),
		isApproximate: rows.some((row) => cell(row, 'is_approximate') === 'true'),
	};
}
