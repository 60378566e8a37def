import type { FigureMarks } from '#stats/marks.ts';
import { words } from './zh-hans.ts';

/** The marks of a figure where only words can stand. @example '单方自述；对方有异议：只收到 90 册' */
export const marksText = ({ level, disputedBy }: FigureMarks): string =>
	[words.evidence.level[level], ...disputedBy.map(objectionText)].join('；');

/** What somebody says instead of a figure. */
export const objectionText = ({ says }: { readonly says: string }): string =>
	`${words.evidence.disputedBy}${words.colon}${says}`;
