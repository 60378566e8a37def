import type { Report } from '#archive/archive.ts';
import { levelOfStatement, type EvidenceIndex } from './evidence.ts';
import { testimonyOf, type Statement } from './testimony.ts';

export type FigureMarks = ReturnType<typeof marksOf>;

/** What a page shows beside a figure: its level of evidence, who confirms it and who disputes it. */
export function marksOf(statement: Statement, index: EvidenceIndex) {
	const { confirmedBy, disputedBy } = testimonyOf(statement, index);
	return {
		level: levelOfStatement(statement, index),
		confirmedBy: confirmedBy.map(voice),
		disputedBy: disputedBy.map(({ report, says }) => ({ ...voice(report), says })),
	};
}

const voice = ({ id, title }: Report) => ({ id, name: title });
