import type { ReportKind } from '#model/report.ts';
import type { ChosenDate } from './dated.ts';
import type { WrittenDate } from './find-dates.ts';

/** 9月14日傍晚 they arrive, 2020年9月14日至18日 they teach: the fuller words of the same event. */
export function fullerOf(told: WrittenDate, days: readonly WrittenDate[]): WrittenDate | undefined {
	if (told.hasYear || told.value.includes('/')) return undefined;
	return days.find(({ value, hasYear }) => {
		const gap = dayOfYear(value) - dayOfYear(told.value);
		return hasYear && value.includes('/') && (gap === 0 || gap === 1);
	});
}

const dayOfYear = (value: string) => Date.parse(`2000${value.slice(4, 10)}`) / 86_400_000;

/** How many days after its first an event may be told by the number of the day alone. */
const mostDays = 6;

/** What happens on a day that is only numbered; a deadline, news and appointments do not. */
const numbered =
	/(?<=^|[,。;!\n](?:直?到|至|次日|第二天)?)(\d{1,2})日(?=(?:一早|清晨|凌晨|早|上午|中午|下午|傍晚|晚|返程|离开|,)(?![^,。\n]{0,6}(?:将|拟|前|记者)))/gm;

/** 5月10日 they came, 到14日返程: an event lasts until the last of its days that the text tells. */
export function withLastDay(date: ChosenDate, after: string): ChosenDate {
	const first = Number(/^.{5}\d\d-(\d\d)$/.exec(date.value)?.[1]);
	const later = [...after.matchAll(numbered)].filter(([, day]) => {
		const gap = Number(day) - first;
		return gap > 0 && gap <= mostDays && Number(day) <= 31;
	});
	const last = later.at(-1);
	if (!last) return date;
	const value = `${date.value}/${date.value.slice(0, 8)}${(last[1] ?? '').padStart(2, '0')}`;
	return { ...date, value, reason: `${date.reason}，到“${last[0]}”为止` };
}

/** How far into a text its month is told; a later one belongs to a part of the story. */
const lead = 240;

/** 11月份 without a year and a day, where a visit names no other month. */
export function onlyMonth(
	months: readonly WrittenDate[],
	kind: ReportKind,
): WrittenDate | undefined {
	const [first, ...others] = months;
	const isOnly = others.every(({ value }) => value === first?.value);
	return kind === 'visit' && first && first.from < lead && isOnly ? first : undefined;
}
