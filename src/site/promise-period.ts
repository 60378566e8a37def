import { formatDate } from '#i18n/format-date.ts';
import { words } from '#i18n/zh-hans.ts';
import type { Commitment } from '#model/commitment.ts';
import { schoolYearOf } from '#model/school-year.ts';
import type { Period } from '#stats/promise-periods.ts';

interface Promised {
	readonly per: Commitment['per'];
	/** When the promise holds, as it is written. */
	readonly written: string | null;
	readonly schoolYearStart: number;
}

/** What a period of a promise is called. @example '2015–2016 学年第一学期' */
export function periodLabel(
	period: Period | null,
	{ per, written, schoolYearStart }: Promised,
): string {
	if (!period) return written ? formatDate(written) : words.promises.undated;
	const year = schoolYearOf(period.start, schoolYearStart);
	switch (per) {
		case 'month':
			return formatDate(period.start);
		case 'term':
			return words.promises.term(year, period.start.endsWith('-02') ? 2 : 1);
		case 'school-year':
			return words.schoolYear(year);
		case 'year':
			return formatDate(period.start.slice(0, 4));
		case 'once':
		case 'ongoing':
			return formatDate(written ?? period.start);
	}
}
