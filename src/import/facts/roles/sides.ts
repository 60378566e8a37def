import type { Role } from '#model/role.ts';
import type { Quote } from '#import/facts/reading.ts';
import type { Statement } from './statement.ts';

/** Two schools on one side, or on two. */
export interface Tie {
	readonly a: string;
	readonly b: string;
	readonly isSame: boolean;
	readonly reason: string;
	readonly quote: Quote | null;
}

/** A school's role with the words that show it. */
export interface RoleFact {
	readonly role: Role;
	readonly reason: string;
	readonly quote: Quote | null;
}

/** The weight of a word that leaves no doubt. */
const plain = 3;

/** How much has to be said, one plain deed at least, and how many times more than for the other side. */
const enough = 1.25;
/** What has to be said of one other school before two of them tear a school apart. */
const surely = 2;
const clearly = 1.7;

/**
 * Puts schools on their sides. Schools that stand together or against each other are decided
 * together: what is said of one says something of the others. A school of which both is said stays
 * undecided and says nothing of others, because roles belong to pairings, not to schools.
 * @param ties The surer ones first: a later one that contradicts them is left out.
 */
export function sidesOf(
	keys: readonly string[],
	statements: readonly Statement[],
	ties: readonly Tie[],
): Map<string, RoleFact> {
	const about = new Map(keys.map((key): [string, Statement[]] => [key, []]));
	for (const statement of statements)
		for (const key of new Set([...statement.helps, ...statement.helped, ...statement.mutual]))
			about.get(key)?.push(statement);
	const free = keys.filter((key) => !isTorn(key, about.get(key) ?? []));
	const groups = new Map(free.map((key) => [key, alone(key)]));
	for (const tie of ties) join(groups, tie);
	return new Map([...new Set(groups.values())].flatMap((group) => decide(group, about)));
}

/** Schools whose sides depend on each other, with the tie that brought each in. */
type Group = Map<string, { readonly sign: 1 | -1; readonly by: Tie | null }>;

const alone = (key: string): Group => new Map([[key, { sign: 1, by: null }]]);

function join(groups: Map<string, Group>, tie: Tie): void {
	const [left, right] = [groups.get(tie.a), groups.get(tie.b)];
	if (!left || !right || left === right) return;
	const isTurned = (left.get(tie.a)?.sign === right.get(tie.b)?.sign) !== tie.isSame;
	for (const [key, { sign, by }] of right) {
		left.set(key, { sign: isTurned ? turn(sign) : sign, by: key === tie.b ? (by ?? tie) : by });
		groups.set(key, left);
	}
	const first = left.get(tie.a);
	if (first?.by === null) left.set(tie.a, { ...first, by: tie });
}

const turn = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

const total = (statements: readonly Statement[]) =>
	statements.reduce((sum, { weight }) => sum + weight, 0);

/** Helps one school and is helped by another one. */
function isTorn(key: string, statements: readonly Statement[]): boolean {
	const partners = new Set(
		statements.flatMap(({ helps, helped }) =>
			helps.includes(key) ? helped : helped.includes(key) ? helps : [],
		),
	);
	const sides = [...partners].map((partner) => {
		const gives = total(
			statements.filter(({ helps, helped }) => helps.includes(key) && helped.includes(partner)),
		);
		const takes = total(
			statements.filter(({ helps, helped }) => helped.includes(key) && helps.includes(partner)),
		);
		return Math.max(gives, takes) < surely ? 0 : Math.sign(gives - takes);
	});
	return sides.includes(1) && sides.includes(-1);
}

function decide(
	group: Group,
	about: ReadonlyMap<string, readonly Statement[]>,
): [string, RoleFact][] {
	const statements = [...new Set([...group.keys()].flatMap((key) => about.get(key) ?? []))];
	const isOn = (keys: readonly string[], sign: 1 | -1) =>
		keys.some((key) => group.get(key)?.sign === sign);
	const forSign = (sign: 1 | -1) =>
		statements.filter(
			({ helps, helped }) =>
				(isOn(helps, sign) || isOn(helped, turn(sign))) &&
				!(isOn(helps, turn(sign)) || isOn(helped, sign)),
		);
	const both = statements.filter(({ mutual }) => mutual.some((key) => group.has(key)));
	const [plus, minus, mutual] = [total(forSign(1)), total(forSign(-1)), total(both)];
	const isPlain = both.some(({ weight }) => weight >= plain);
	if (mutual >= enough && (isPlain || Math.max(plus, minus) < mutual))
		return [...group].flatMap(([key, { by }]) =>
			factOf(key, { role: 'mutual', by, own: about.get(key) ?? [] }),
		);
	const sign =
		plus >= enough && plus >= minus * clearly
			? 1
			: minus >= enough && minus >= plus * clearly
				? -1
				: null;
	if (sign === null) return [];
	return [...group].flatMap(([key, own]) =>
		factOf(key, {
			role: own.sign === sign ? 'supporter' : 'recipient',
			by: own.by,
			own: about.get(key) ?? [],
		}),
	);
}

const sideOf = { supporter: 'helps', recipient: 'helped', mutual: 'mutual' } as const;

interface Decided {
	readonly role: Role;
	readonly by: Tie | null;
	/** What is said of the school. */
	readonly own: readonly Statement[];
}

/** The words that say it best; those that only follow from another school's side come last. */
function factOf(key: string, { role, by, own }: Decided): [string, RoleFact][] {
	const [best] = own
		.filter((statement) => statement[sideOf[role]].includes(key))
		.sort((a, b) => Number(a.isHint ?? false) - Number(b.isHint ?? false) || b.weight - a.weight);
	if (best) return [[key, { role, reason: best.reason, quote: best.quote }]];
	if (!by) return [];
	const reason =
		by.isSame || role === 'mutual'
			? by.reason
			: `${by.reason}，另一方是${role === 'supporter' ? '受援' : '支援'}方`;
	return [[key, { role, reason, quote: by.quote }]];
}
