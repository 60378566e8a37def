import type { Table } from './table.ts';
import { activities } from './tables/activities.ts';
import { bulletins } from './tables/bulletins.ts';
import { cases } from './tables/cases.ts';
import { claims, totals } from './tables/claims.ts';
import { commitments } from './tables/commitments.ts';
import { concepts } from './tables/concepts.ts';
import { figures } from './tables/figures.ts';
import { needs } from './tables/needs.ts';
import { pairings } from './tables/pairings.ts';
import { programmes } from './tables/programmes.ts';
import { promisePeriods } from './tables/promise-periods.ts';
import { quantities } from './tables/quantities.ts';
import { regions } from './tables/regions.ts';
import { reports } from './tables/reports.ts';
import { schools } from './tables/schools.ts';

/** In the address: a change that breaks a program which reads the tables makes a new one beside this one. */
export const dataVersion = 'v1';

/** All published tables. A new table is a file and a line here. */
export const tables: readonly Table[] = [
	reports,
	activities,
	quantities,
	claims,
	figures,
	commitments,
	promisePeriods,
	needs,
	cases,
	programmes,
	pairings,
	schools,
	regions,
	bulletins,
	concepts,
	totals,
];
