import { formatDate } from '#i18n/format-date.ts';
import { words } from '#i18n/zh-hans.ts';
import { schoolYearOf } from '#model/school-year.ts';
import type { FollowedPromise, Instance } from '#stats/promises.ts';

/** What a period of a promise is called. @example '2015–2016 学年第一学期' */
export function periodLabel(
	{ period, reason }: Pick<Instance, 'period' | 'reason'>,
	{ commitment, written }: Pick<FollowedPromise, 'commitment' | 'written'>,
	schoolYearStart: number,
): string {
	if (!period) return written ? formatDate(written) : words.promises.undated;
	if (reason === 'unwritten-end') return words.promises.after(formatDate(period.first));
	switch (commitment.per) {
		case 'month':
			return formatDate(period.start);
		case 'term':
			return termLabel(period.start, schoolYearStart);
		case 'school-year':
			return words.schoolYear(schoolYearOf(period.start, schoolYearStart));
		case 'year':
			return formatDate(period.start.slice(0, 4));
		case 'once':
		case 'ongoing':
			return formatDate(written ?? period.start);
	}
}

/** The term of a month; a plan that is shorter than a term may begin in any. */
export function termLabel(start: string, schoolYearStart: number): string {
	const month = Number(start.slice(5, 7));
	const half = month >= 2 && month < schoolYearStart ? 2 : 1;
	return words.promises.term(schoolYearOf(start, schoolYearStart), half);
}
