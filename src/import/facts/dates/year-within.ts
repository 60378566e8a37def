/**
 * The year in which a month lies within a period of EDTF, if it is one.
 * @example yearWithin('2021-09/2022-08', '03') // '2022'
 */
export function yearWithin(period: string, month: string): string | undefined {
	const [from, to] = boundsOf(period);
	const years = [from, to].map((point) => point.slice(0, 4));
	const fitting = new Set(
		years.filter(
			(year) => /^\d{4}$/.test(year) && `${year}-${month}` >= from && `${year}-${month}` <= to,
		),
	);
	return fitting.size === 1 ? [...fitting][0] : undefined;
}

/** First and last month of a period. */
function boundsOf(period: string): readonly [from: string, to: string] {
	const [, year, season] = /^(\d{4})(?:-(2[1-4]))?$/.exec(period) ?? [];
	if (year !== undefined) return monthsOf(Number(year), season);
	const [first = '', last = first] = period.split('/');
	// In August a school already works for the school year to come.
	if (first.endsWith('-09') && last.endsWith('-08')) return [first, last.replace(/8$/, '7')];
	return [
		first.length === 4 ? `${first}-01` : first.slice(0, 7),
		last.length === 4 ? `${last}-12` : last.slice(0, 7),
	];
}

/** Autumn terms last until January. */
function monthsOf(year: number, season: string | undefined): readonly [string, string] {
	const next = year + 1;
	if (season === '21') return [`${year}-02`, `${year}-07`];
	if (season === '22') return [`${year}-06`, `${year}-09`];
	if (season === '23') return [`${year}-08`, `${next}-01`];
	if (season === '24') return [`${year}-11`, `${next}-02`];
	return [`${year}-01`, `${year}-12`];
}
