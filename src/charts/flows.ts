import type { Archive, Pairing, Report } from '#archive/archive.ts';
import { schoolsInRole } from '#model/pairing.ts';
import { lineageOf } from '#model/region.ts';

/** Pairings that help from one place or group of schools to another. */
export interface Flow {
	/** School ids joined by a space, a division's code, or `''` where the place is not known. */
	readonly from: string;
	readonly to: string;
	/** Both ends help each other. */
	readonly isMutual: boolean;
	readonly pairings: readonly string[];
	/** How many reports tell of them. */
	readonly reports: number;
}

/** What the ends of flows are: schools, or divisions with codes of six, four or two digits. */
export type FlowLevel = 'schools' | 6 | 4 | 2;

/** More ends than this on a side cannot be read beside each other. */
const mostEnds = 10;

/**
 * Who helps whom, the most told first and unknown places last: from schools to schools where few enough take part, else
 * from county to county, city to city or province to province. A pairing of several divisions
 * counts in each of its flows.
 */
export function flowsOf(archive: Archive, reports: readonly Report[] = archive.reports) {
	const told = Map.groupBy(
		reports.filter(({ kind }) => kind !== 'case').flatMap(({ pairings }) => pairings),
		(id) => id,
	);
	const isWhole = reports === archive.reports;
	const pairings = [...archive.pairings.values()].filter(({ id }) => isWhole || told.has(id));
	const countOf = (id: string) => told.get(id)?.length ?? 0;
	const flowsOfLevel = (level: FlowLevel) => ({
		level,
		flows: flowsAt(level, { archive, pairings, countOf }),
	});
	const bySchools = flowsOfLevel('schools');
	if (isReadable(bySchools.flows)) return bySchools;
	// One wide line from a county to itself says nothing: rather the first of its schools.
	const byPlace = ([6, 4, 2] as const).map(flowsOfLevel).filter(({ flows }) => flows.length > 1);
	return byPlace.find(({ flows }) => isReadable(flows)) ?? byPlace.at(-1) ?? bySchools;
}

interface Counted {
	readonly archive: Archive;
	readonly pairings: readonly Pairing[];
	readonly countOf: (pairing: string) => number;
}

function flowsAt(level: FlowLevel, { archive, pairings, countOf }: Counted): Flow[] {
	const single = pairings.flatMap((pairing) =>
		linksOf(pairing).flatMap(({ givers, takers, isMutual }) =>
			endsOf(givers, level, archive).flatMap((from) =>
				endsOf(takers, level, archive).map((to) => ({ from, to, isMutual, id: pairing.id })),
			),
		),
	);
	// Which of those that help each other is named first says nothing.
	const groups = Map.groupBy(single, ({ from, to, isMutual }) =>
		isMutual ? [from, to].sort().join('↔') : `${from}→${to}`,
	);
	return [...groups.values()]
		.flatMap((flows) => {
			const [first] = flows;
			if (!first) return [];
			const { from, to, isMutual } = first;
			const ids = flows.map(({ id }) => id);
			const told = ids.reduce((sum, id) => sum + countOf(id), 0);
			return [{ from, to, isMutual, pairings: ids, reports: told }];
		})
		.sort(
			(a, b) =>
				Number(!a.from || !a.to) - Number(!b.from || !b.to) ||
				b.reports - a.reports ||
				(a.from + a.to < b.from + b.to ? -1 : 1),
		);
}

/** Who helps whom in a pairing. Of schools that help each other the first stands on the left. */
function linksOf(pairing: Pairing) {
	const [first, ...others] = schoolsInRole(pairing, 'mutual');
	const supporters = schoolsInRole(pairing, 'supporter');
	const recipients = schoolsInRole(pairing, 'recipient');
	return [
		{ givers: supporters, takers: recipients, isMutual: false },
		{ givers: first === undefined ? [] : [first], takers: others, isMutual: true },
	].filter(({ givers, takers }) => givers.length + takers.length > 0);
}

function endsOf(schools: readonly string[], level: FlowLevel, { schools: known }: Archive) {
	if (level === 'schools') return [schools.join(' ')];
	const codes = schools.map((id) => {
		const code = known.get(id)?.region;
		return code ? (lineageOf(code).findLast(({ length }) => length <= level) ?? '') : '';
	});
	return [...new Set(codes)];
}

const isReadable = (flows: readonly Flow[]): boolean =>
	new Set(flows.map(({ from }) => from)).size <= mostEnds &&
	new Set(flows.map(({ to }) => to)).size <= mostEnds;
