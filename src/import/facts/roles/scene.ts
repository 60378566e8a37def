import type { Clause, Participant } from './clauses.ts';

/** Whom a text is about. */
export interface Cast {
	/** The schools that it begins with or mostly speaks of. */
	readonly main: readonly string[];
	/** Under which names it speaks of its schools. */
	readonly names: ReadonlyMap<string, readonly string[]>;
	/** Who says 我校. */
	readonly writer: string | null;
	/** Whom a letter is for. */
	readonly addressee: string | null;
}

/** Who is meant where a clause names no school. */
export interface Scene {
	readonly doer: readonly string[];
	/** Where it happens. */
	readonly place: readonly string[];
	/** Who has come there. */
	readonly visitor: readonly string[];
	/** Who was named, the last one first. */
	readonly recent: readonly string[];
}

export const opening = ({ writer }: Cast): Scene => ({
	doer: writer === null ? [] : [writer],
	place: [],
	visitor: [],
	recent: [],
});

export const isDoer = ({ part }: Participant): boolean => part === 'doer' || part === 'origin';

const keysOf = (participants: readonly Participant[]) => participants.flatMap(({ keys }) => keys);

/** The clause with the schools that 我们, 对方, 该校 and 支教老师 stand for. */
export function resolve(clause: Clause, scene: Scene, cast: Cast): Clause {
	// 老师们 who are helped are the hosts, not those who have come.
	const meant = clause.participants.filter(
		({ pronoun, part }) => pronoun !== 'visitor' || part === 'doer',
	);
	const writer = cast.writer === null ? [] : [cast.writer];
	const addressee = cast.addressee === null ? [] : [cast.addressee];
	const known = meant.map((one) => {
		if (one.pronoun === 'we') return { ...one, keys: clause.isSpoken ? scene.doer : writer };
		if (one.pronoun === 'you') return { ...one, keys: clause.isSpoken ? [] : addressee };
		return one.pronoun === 'visitor' ? { ...one, keys: scene.visitor } : one;
	});
	const named = keysOf(known.filter(isDoer));
	const carried = clause.startsSentence ? writer : scene.doer;
	const doer = named.length > 0 ? named : carried;
	const hasDoer = known.some(({ part }) => part === 'doer');
	return {
		...clause,
		participants: known
			.map((one) => (one.part === 'origin' && hasDoer ? { ...one, part: 'source' as const } : one))
			.map((one) => {
				if (one.pronoun === 'other') return { ...one, keys: otherOf(doer, cast) };
				return one.pronoun === 'here' ? { ...one, keys: lastNamed(scene, named) } : one;
			})
			.filter(({ keys }) => keys.length > 0),
	};
}

/** 该校 is the school named last, and never the one that acts in the same clause. */
const lastNamed = ({ recent }: Scene, doer: readonly string[]): string[] =>
	recent.filter((key) => !doer.includes(key)).slice(0, 1);

/** Who acts in a clause, and how sure that is. */
export interface Doer {
	readonly keys: readonly string[];
	readonly trust: number;
	readonly isNamed: boolean;
	/** Whether they are only said to be teachers or experts, as the hosts may be too. */
	readonly isVague: boolean;
}

/** Where somebody else than a school acts. */
const others =
	/^[^⟦]{0,8}(?:学生|同学|孩子|娃|家长|村民|领导|教育局|局长|县长|区长|大家|双方|两校|两园|三校|与会|校友|各校|社会|活动|仪式|教研员|徒弟)/;

/** 给孩子们送来: those who get something do not act. */
export const withoutGetters = (text: string): string =>
	text.replace(/^[^⟦,]{0,4}?(?:给|为|向|对)[^⟦,]{1,8}?(?:们|师生|学生|教师|老师|孩子)/, '');

export function doerOf(clause: Clause, scene: Scene, cast: Cast): Doer {
	const doers = clause.participants.filter(isDoer);
	const named = keysOf(doers);
	const isVague = doers.length > 0 && doers.every(({ pronoun }) => pronoun === 'visitor');
	if (named.length > 0) return { keys: named, trust: isVague ? 0.6 : 1, isNamed: true, isVague };
	if (others.test(withoutGetters(clause.text)))
		return { keys: [], trust: 0, isNamed: false, isVague };
	const keys = carriedOver(clause, scene, cast);
	const isWriters = clause.startsLine && keys[0] === cast.writer;
	const trust = (clause.startsSentence && !isWriters) || clause.isSpoken ? 0.5 : 0.8;
	return { keys, trust, isNamed: false, isVague };
}

/** Nobody comes to himself: where the one who acted before is the goal now, the other one acts. */
function carriedOver(clause: Clause, { doer }: Scene, cast: Cast): readonly string[] {
	const goals = keysOf(
		clause.participants.filter(({ part }) => part !== 'with' && part !== 'place'),
	);
	if (!doer.some((key) => goals.includes(key))) return doer;
	const { writer } = cast;
	return writer !== null && !goals.includes(writer) ? [writer] : otherOf(doer, cast);
}

const otherOf = (keys: readonly string[], { main }: Cast): readonly string[] =>
	main.length === 2 && keys.length === 1 && main.includes(keys[0] ?? '')
		? main.filter((key) => key !== keys[0])
		: [];

/** Who is meant after a clause. */
export function nextScene({ text, participants }: Clause, scene: Scene): Scene {
	const [first] = participants;
	const isNameAlone = participants.length === 1 && text.length === first?.to;
	const or = (keys: readonly string[], before: readonly string[]) =>
		keys.length > 0 ? keys : before;
	const isEach = /先后|分别|各[自上展作]|同台/.test(text);
	const acting = participants.filter((one) => isDoer(one) || (isEach && one.part === 'with'));
	const doer = or(isNameAlone ? [] : keysOf(acting), scene.doer);
	const goal = keysOf(participants.filter(({ part }) => part === 'goal'));
	const place = keysOf(participants.filter(({ part }) => part === 'place'));
	const recent = [...new Set([...keysOf(participants).reverse(), ...scene.recent])];
	return {
		doer,
		place: or([...goal, ...place], scene.place),
		visitor: goal.length > 0 ? doer : scene.visitor,
		recent,
	};
}
