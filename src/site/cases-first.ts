import type { Report } from '#archive/archive.ts';

/** Cases before all other reports: who comes for a theme wants to know what others learned. */
export const casesFirst = (reports: readonly Report[]): Report[] => [
	...reports.filter(({ kind }) => kind === 'case'),
	...reports.filter(({ kind }) => kind !== 'case'),
];
