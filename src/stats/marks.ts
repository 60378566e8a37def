import type { Archive, Report } from '#archive/archive.ts';
import { levelOfStatement } from './evidence.ts';
import { testimonyOf, type Statement } from './testimony.ts';

export type FigureMarks = ReturnType<typeof marksOf>;

/** What a page shows beside a figure: its level of evidence, who confirms it and who disputes it. */
export function marksOf(statement: Statement, archive: Archive) {
	const { confirmedBy, disputedBy } = testimonyOf(statement, archive);
	return {
		level: levelOfStatement(statement, archive),
		confirmedBy: confirmedBy.map(voice),
		disputedBy: disputedBy.map(({ report, says }) => ({ ...voice(report), says })),
	};
}

const voice = ({ id, title }: Report) => ({ id, name: title });
