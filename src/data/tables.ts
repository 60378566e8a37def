import type { Table } from './table.ts';
import { activities } from './tables/activities.ts';
import { commitments } from './tables/commitments.ts';
import { figures } from './tables/figures.ts';
import { pairings } from './tables/pairings.ts';
import { reports } from './tables/reports.ts';
import { schools } from './tables/schools.ts';
import { totals } from './tables/totals.ts';

/** A change that breaks a program which reads the tables makes a new version beside this one. */
export const dataVersion = 'v1';

/** All published tables. A new table is a file and a line here. */
export const tables: readonly Table[] = [
	reports,
	activities,
	figures,
	totals,
	commitments,
	schools,
	pairings,
];
