import type { Report } from '#archive/archive.ts';
import { levelOfStatement, type EvidenceIndex, type EvidenceLevel } from './evidence.ts';
import { testimonyOf, type Statement } from './testimony.ts';

/** What a page shows beside a figure: its level of evidence, who confirms it and who disputes it. */
export interface Marks {
	readonly level: EvidenceLevel;
	readonly confirmedBy: readonly Voice[];
	readonly disputedBy: readonly (Voice & { readonly says: string })[];
}

interface Voice {
	readonly id: string;
	readonly name: string;
}

export function marksOf(statement: Statement, index: EvidenceIndex): Marks {
	const { confirmedBy, disputedBy } = testimonyOf(statement, index);
	return {
		level: levelOfStatement(statement, index),
		confirmedBy: confirmedBy.map(voice),
		disputedBy: disputedBy.map(({ report, says }) => ({ ...voice(report), says })),
	};
}

const voice = ({ id, title }: Report): Voice => ({ id, name: title });
