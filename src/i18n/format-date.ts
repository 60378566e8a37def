import { remember } from '#files/remember.ts';

/**
 * An EDTF date in words. `起` alone says that something goes on; an end that nobody wrote is named.
 * @example formatDate('2018-02/..') // '2018年2月起'
 * @example formatDate('2018-02/') // '2018年2月起，止期不详'
 * @example formatDate('20XX-11') // '11月（年份不详）'
 * @example formatDate('2024-04-29/2024-04-30') // '2024年4月29日至30日'
 */
export const formatDate = remember((date): string => {
	const [from = '', to] = date.split('/');
	if (to === undefined) return formatPoint(from);
	if (to === '..') return `${formatPoint(from)}起`;
	if (to === '') return `${formatPoint(from)}起，止期不详`;
	if (from === '..') return `至${formatPoint(to)}`;
	if (from === '') return `至${formatPoint(to)}，起期不详`;
	return `${formatPoint(from)}至${formatEnd(from, to)}`;
});

/** An end in the year or the month of the beginning does not name it again. */
function formatEnd(from: string, to: string): string {
	const words = formatPoint(to);
	const areMonths = from.length > 6 && to.length > 6 && !/X/.test(from + to);
	if (!areMonths || from.slice(0, 4) !== to.slice(0, 4)) return words;
	const areDays = from.charAt(7) === '-' && to.charAt(7) === '-';
	const isSameMonth = areDays && from.slice(0, 7) === to.slice(0, 7);
	return words.replace(isSameMonth ? /^\d+年\d+月/ : /^\d+年/, '');
}

const seasons: Record<string, string> = { 21: '春', 22: '夏', 23: '秋', 24: '冬' };

/** About then, perhaps then, and perhaps about then. */
const doubts: Record<string, string> = { '~': '前后', '?': '（可能）', '%': '前后（可能）' };

function formatPoint(point: string): string {
	const [, year = '', month, day, doubt] =
		/^([\dX]{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%])?$/.exec(point) ?? [];
	const isYearKnown = !year.includes('X');
	const parts = [
		isYearKnown ? `${year}年` : '',
		month === undefined || month === 'XX' ? '' : (seasons[month] ?? `${Number(month)}月`),
		day === undefined || day === 'XX' ? '' : `${Number(day)}日`,
	].join('');
	const known = isYearKnown ? parts : withoutYear(parts);
	return known + (doubts[doubt ?? ''] ?? '');
}

const withoutYear = (parts: string): string => (parts ? `${parts}（年份不详）` : '年份不详');

/** A day of every year in words. @example formatDay('11-30') // '11月30日' */
export function formatDay(day: string): string {
	const [month, date] = day.split('-').map(Number);
	return `${month}月${date}日`;
}
