import { words } from '#i18n/zh-hans.ts';
import type { Marks } from '#stats/marks.ts';

const labels = words.evidence;

/** The marks of a figure where only words can stand. @example '单方自述；对方有异议：只收到 90 册' */
export const marksText = ({ level, disputedBy }: Marks): string =>
	[
		labels.level[level],
		...disputedBy.map(({ says }) => `${labels.disputedBy}${words.colon}${says}`),
	].join('；');
