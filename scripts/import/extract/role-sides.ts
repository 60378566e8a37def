import type { Quote } from './reading.ts';
import type { Side } from './role-rules/rule.ts';

/** What one place of a text says of one school. */
export interface Vote {
	readonly key: string;
	readonly says: Side;
	readonly weight: number;
	/** The school on the other side, where the place names it. */
	readonly partner: string | null;
	readonly reason: string;
	readonly quote: Quote;
}

/** Two schools on one side, or on two. */
export interface Opposition {
	readonly a: string;
	readonly b: string;
	readonly isSame: boolean;
	readonly reason: string;
	readonly quote: Quote | null;
}

export interface ChosenSide {
	readonly side: Side;
	readonly reason: string;
	readonly quote: Quote | null;
}

interface Evidence {
	readonly votes: readonly Vote[];
	/** The surer ones first: a later one that contradicts them is left out. */
	readonly links: readonly Opposition[];
	/** Used for schools of which nothing else is said. */
	readonly rest: readonly Opposition[];
}

/**
 * Puts schools on their sides. Schools that stand together or against each other are decided
 * together: what is said of one says something of the others. A school of which both is said stays
 * undecided and says nothing of others, because roles belong to pairings, not to schools.
 */
export function sidesOf(
	keys: readonly string[],
	{ votes, links, rest }: Evidence,
): Map<string, ChosenSide> {
	const torn = new Set(keys.filter((key) => isTorn(votes.filter((vote) => vote.key === key))));
	const groups = new Map(keys.filter((key) => !torn.has(key)).map((key) => [key, alone(key)]));
	for (const link of [...links, ...rest]) tie(groups, link);
	const result = new Map<string, ChosenSide>();
	for (const group of new Set(groups.values())) {
		for (const [key, side] of decide(group, votes)) result.set(key, side);
	}
	return result;
}

/** Schools whose sides depend on each other; `+` and `-` are the two sides. */
type Group = Map<string, { sign: 1 | -1; by: Opposition | null }>;

const alone = (key: string): Group => new Map([[key, { sign: 1, by: null }]]);

function tie(groups: Map<string, Group>, link: Opposition): void {
	const [left, right] = [groups.get(link.a), groups.get(link.b)];
	if (!left || !right || left === right) return;
	const here = left.get(link.a)?.sign ?? 1;
	const there = right.get(link.b)?.sign ?? 1;
	const isTurned = (here === there) !== link.isSame;
	for (const [key, { sign, by }] of right) {
		left.set(key, { sign: isTurned ? turn(sign) : sign, by: key === link.b ? (by ?? link) : by });
		groups.set(key, left);
	}
	const first = left.get(link.a);
	if (first?.by === null) left.set(link.a, { ...first, by: link });
}

const turn = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

const sum = (votes: readonly Vote[], side: Side) =>
	votes.filter(({ says }) => says === side).reduce((total, { weight }) => total + weight, 0);

/** How much has to be said, and how many times more than for the other side. */
const enough = 1.5;
const clearly = 2.5;

/** Helps one school and is helped by another one. */
function isTorn(votes: readonly Vote[]): boolean {
	const partners = new Set(votes.flatMap(({ partner }) => partner ?? []));
	const sides = [...partners].map((partner) => {
		const own = votes.filter((vote) => vote.partner === partner);
		const [helps, helped] = [sum(own, 'S'), sum(own, 'R')];
		return helps >= enough && helps > helped
			? 'S'
			: helped >= enough && helped > helps
				? 'R'
				: null;
	});
	return sides.includes('S') && sides.includes('R');
}

function decide(group: Group, votes: readonly Vote[]): [string, ChosenSide][] {
	const own = (key: string) => votes.filter((vote) => vote.key === key);
	let [plus, minus, mutual] = [0, 0, 0];
	for (const [key, { sign }] of group) {
		const [helps, helped] = [sum(own(key), 'S'), sum(own(key), 'R')];
		plus += sign === 1 ? helps : helped;
		minus += sign === 1 ? helped : helps;
		mutual += sum(own(key), 'M');
	}
	if (mutual >= enough && Math.max(plus, minus) < mutual)
		return [...group].flatMap(([key, { by }]) => ofSide(key, 'M', own(key), by));
	const direction =
		plus >= enough && plus >= minus * clearly
			? 1
			: minus >= enough && minus >= plus * clearly
				? -1
				: 0;
	if (direction === 0) return [];
	return [...group].flatMap(([key, { sign, by }]) =>
		ofSide(key, sign === direction ? 'S' : 'R', own(key), by),
	);
}

/** The words that say it best; those that only follow from another school's side come last. */
function ofSide(
	key: string,
	side: Side,
	votes: readonly Vote[],
	by: Opposition | null,
): [string, ChosenSide][] {
	const other: Side = side === 'S' ? 'R' : 'S';
	if (side !== 'M' && sum(votes, other) >= enough && sum(votes, other) > sum(votes, side))
		return [];
	const [best] = votes.filter(({ says }) => says === side).sort((a, b) => b.weight - a.weight);
	if (best) return [[key, { side, reason: best.reason, quote: best.quote }]];
	if (!by) return [];
	if (side === 'M') return [[key, { side, reason: by.reason, quote: by.quote }]];
	const reason = by.isSame
		? by.reason
		: `${by.reason}，另一方是${side === 'S' ? '受援' : '支援'}方`;
	return [[key, { side, reason, quote: by.quote }]];
}
