import { fold } from '#chinese/fold.ts';
import { boundsOf, readDate } from '#model/edtf.ts';

/** A time as a cell writes it, or the beginning and the end from two cells. */
interface WrittenPeriod {
	readonly period?: string;
	readonly from?: string;
	readonly to?: string;
}

/**
 * A period in EDTF; an end that is not written is not known. `null` where the words are no time.
 * @example readPeriod({ period: '2021.9—2024.7' }) // '2021-09/2024-07'
 */
export function readPeriod({ period = '', from = '', to = '' }: WrittenPeriod): string | null {
	if (period !== '') return periodIn(fold(period));
	const [begin, end] = [pointsIn(fold(from)), pointsIn(fold(to))];
	if (begin?.length !== 1 || (to !== '' && end?.length !== 1)) return null;
	return readDate(`${begin.join('')}/${end?.join('') ?? ''}`);
}

function periodIn(text: string): string | null {
	const [, first, last = String(Number(first) + 1)] =
		/^(\d{4})(?:\D{1,2}(\d{4}))?\s*学年度?$/.exec(text) ?? [];
	if (first !== undefined) return readDate(`${first}-09/${last}-08`);
	const [begin, end, third] = pointsIn(text) ?? [];
	if (begin === undefined || third !== undefined) return null;
	return readDate(`${begin}/${end ?? (/长期|不限/.test(text) ? '..' : '')}`);
}

/** The dates in a cell; `null` where the calendar has one of them not, or it may be read in two ways. */
function pointsIn(text: string): string[] | null {
	const [serial] = /^[34]\d{4}(?:\.\d+)?$/.exec(text) ?? [];
	if (serial !== undefined) return [dayOfSerial(Number(serial))];
	// Excel drops the zero of 2021.10.
	if (/^\d{4}\.1$/.test(text)) return null;
	const points = [...text.matchAll(point)].map(([, year = '', ...rest]) =>
		[year, ...rest.flatMap((part: string | undefined) => part?.padStart(2, '0') ?? [])].join('-'),
	);
	return points.every((one) => boundsOf(one).first !== null) ? points : null;
}

const point =
	/(?<!\d)((?:19|20)\d{2})(?!\d)(?:\s?[年./-]\s?(\d{1,2})(?!\d)(?:\s?[月./-]\s?(\d{1,2})(?!\d))?)?/g;

/** Excel counts days from the end of 1899. */
const dayOfSerial = (serial: number): string =>
	new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10);
