import type { Report } from '#archive/archive.ts';
import { boundsOf } from '#model/edtf.ts';
import type { Interval } from '#model/quantity.ts';
import { larger, sum } from './interval.ts';

/** A number as one source tells it. */
export interface ToldNumber {
	readonly quantity: Interval;
	readonly report: Report;
	/** The pairings that it is about; none where it is about a programme or its report alone. */
	readonly pairings: readonly string[];
	/** When it was, in EDTF; `undefined` where nobody says. */
	readonly cover: string | undefined;
	readonly isTotal: boolean;
}

/**
 * Which numbers of one measure are added: of those that tell of different things for certain, the ones
 * that come to most. Their sum is never more than what was told of, and no choice is certain of more.
 * @param around other numbers that are not added themselves, but may be held by several parts
 */
export function countedOf<Part extends ToldNumber>(
	parts: readonly Part[],
	around: readonly ToldNumber[] = [],
): ReadonlySet<Part> {
	const places = new Map(parts.map((part, place) => [part, place]));
	return new Set(best(parts, { overlaps: overlapsOf(parts, around), places, settled: new Map() }));
}

interface Board<Part> {
	/** For each part the others that may tell of the same; none for most. */
	readonly overlaps: ReadonlyMap<Part, ReadonlySet<Part>>;
	readonly places: ReadonlyMap<Part, number>;
	/** What came out for a group, by the places of its parts. */
	readonly settled: Map<string, readonly Part[]>;
}

/** Every group of parts that overlap is settled by itself. */
const best = <Part extends ToldNumber>(
	parts: readonly Part[],
	board: Board<Part>,
): readonly Part[] =>
	groupsOf(parts, board).flatMap((group) => {
		if (group.length === 1) return group;
		const key = group.map((part) => board.places.get(part)).join(' ');
		const settled = board.settled.get(key) ?? bestOfGroup(group, board);
		board.settled.set(key, settled);
		return settled;
	});

/** Either the part that overlaps most others counts, and none of them does, or it does not count. */
function bestOfGroup<Part extends ToldNumber>(group: readonly Part[], board: Board<Part>) {
	const touches = (part: Part) => board.overlaps.get(part) ?? new Set<Part>();
	const hub = group.reduce((a, b) => (touches(b).size > touches(a).size ? b : a));
	const others = group.filter((part) => part !== hub);
	const beside = others.filter((part) => !touches(hub).has(part));
	const withHub = summed([hub, ...best(beside, board)]);
	const without = summed(best(others, board));
	return larger(withHub, without).chosen;
}

const summed = <Part extends ToldNumber>(chosen: readonly Part[]) => ({
	...sum(chosen.map(({ quantity }) => quantity)),
	chosen,
});

/** Parts that overlap, directly or by way of others, in one group. */
function groupsOf<Part>(parts: readonly Part[], { overlaps }: Board<Part>): Part[][] {
	const ungrouped = new Set(parts);
	const leaders = new Map<Part, Part>();
	for (const leader of parts) {
		const found = ungrouped.delete(leader) ? [leader] : [];
		for (const part of found) {
			leaders.set(part, leader);
			for (const other of overlaps.get(part) ?? []) if (ungrouped.delete(other)) found.push(other);
		}
	}
	return [...Map.groupBy(parts, (part) => leaders.get(part)).values()];
}

/** The ids of what a figure is about: its pairings, else its report's programme, else the report. */
export const aboutOf = ({
	report,
	pairings = report.pairings,
}: {
	readonly report: Report;
	readonly pairings?: readonly string[];
}): readonly string[] => (pairings.length > 0 ? pairings : [report.programme ?? report.id]);

function overlapsOf<Part extends ToldNumber>(
	parts: readonly Part[],
	around: readonly ToldNumber[],
): Map<Part, Set<Part>> {
	const wide = parts.filter(isWide);
	const shared = [...parts, ...around].filter(({ pairings }) => pairings.length > 1);
	const overlaps = new Map<Part, Set<Part>>();
	const add = (a: Part, b: Part) => overlaps.set(a, (overlaps.get(a) ?? new Set()).add(b));
	for (const part of wide) {
		for (const other of parts) {
			if (part === other || !mayBeOfSame(part, other, shared)) continue;
			add(part, other);
			add(other, part);
		}
	}
	return overlaps;
}

/**
 * Whether a total or a programme's number may hold some of what another tells. The totals of two
 * pairings may both hold an activity that was for both.
 */
function mayBeOfSame(a: ToldNumber, b: ToldNumber, shared: readonly ToldNumber[]): boolean {
	if (!mayBeAtOnce(a, b)) return false;
	if (isAboutSame(a, b)) return a.isTotal || b.isTotal || isOfProgramme(a) !== isOfProgramme(b);
	if (!isWide(a) || !isWide(b)) return false;
	return shared.some((both) =>
		[a, b].every((wide) => isAboutSame(wide, both) && mayBeAtOnce(wide, both)),
	);
}

function isAboutSame(a: ToldNumber, b: ToldNumber): boolean {
	if (isOfProgramme(a) || isOfProgramme(b))
		return a.report.programmes.some((id) => b.report.programmes.includes(id));
	return aboutOf(a).some((id) => aboutOf(b).includes(id));
}

/** Whether a number may hold what others tell one by one. */
const isWide = (part: ToldNumber): boolean => part.isTotal || isOfProgramme(part);

/** A number of a whole programme may hold parts of all its pairings. */
export const isOfProgramme = ({ pairings, report }: ToldNumber): boolean =>
	pairings.length === 0 && report.programme !== undefined;

/** Whether two periods may share a day. An unknown period may share one with any. */
export function mayBeAtOnce({ cover: a }: Timed, { cover: b }: Timed): boolean {
	if (a === undefined || b === undefined) return true;
	const first = boundsOf(a);
	const second = boundsOf(b);
	const startsInTime = first.first === null || second.last === null || first.first <= second.last;
	const endsInTime = first.last === null || second.first === null || first.last >= second.first;
	return startsInTime && endsInTime;
}

type Timed = Pick<ToldNumber, 'cover'>;
