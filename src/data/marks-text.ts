import { words } from '#i18n/zh-hans.ts';
import type { EvidenceLevel } from '#stats/evidence.ts';
import type { Marks } from '#stats/marks.ts';

const labels = words.evidence;

export const levelText = (level: EvidenceLevel): string =>
	`${labels.level(level)} ${labels.short[level]}`;

/** The marks of a figure where only words can stand. @example 'E1 对方印证；对方有异议：只收到 90 册' */
export const marksText = ({ level, disputedBy }: Marks): string =>
	[
		levelText(level),
		...disputedBy.map(({ says }) => `${labels.disputedBy}${words.colon}${says}`),
	].join('；');
