/** A day of every year in words. @example formatDay('11-30') // '11月30日' */
export function formatDay(day: string): string {
	const [month, date] = day.split('-').map(Number);
	return `${month}月${date}日`;
}
