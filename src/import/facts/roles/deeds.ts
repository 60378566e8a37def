import { clausesOf, type Clause, type Participant } from './clauses.ts';
import type { Part } from './parts.ts';
import { nicknamesOf } from './nicknames.ts';
import { peopleOf } from './people.ts';
import { readingFor, type DeedReading } from './readings.ts';
import {
	doerOf,
	withoutGetters,
	isDoer,
	nextScene,
	opening,
	resolve,
	type Cast,
	type Doer,
	type Scene,
} from './scene.ts';
import type { Placed } from './statement.ts';
import { honours, isDone, isOwnDeed, lacks, mostly, wayOf, type Way } from './ways.ts';

/**
 * Reads clause by clause who does what for whom. Where a clause names nobody, those act who acted
 * before, and it weighs less.
 */
export function findDeeds(text: string, cast: Cast): Placed[] {
	const names = new Map([...nicknamesOf(text, cast.names), ...peopleOf(text)]);
	const clauses = clausesOf(text, names);
	let scene = opening(cast);
	return clauses.flatMap((clause, index) => {
		if (clause.startsLine && cast.writer !== null) scene = { ...scene, doer: [cast.writer] };
		const resolved = resolve(clause, scene, cast);
		const doer = doerOf(resolved, scene, cast);
		const deeds = readClause(resolved, {
			doer,
			scene,
			writer: cast.writer,
			following: clauses.slice(index + 1, index + 1 + foresight),
		});
		scene = nextScene(resolved, scene);
		return deeds;
	});
}

/** How many clauses later somebody still does what was come for. */
const foresight = 20;

interface Context {
	readonly doer: Doer;
	readonly scene: Scene;
	readonly writer: string | null;
	readonly following: readonly Clause[];
}

/** What both do for each other says nothing, nor does what they do together. */
const together = /互派|互访|互相|相互|互助|互学|彼此|各派|双方|轮流|共同/;

function readClause(clause: Clause, context: Context): Placed[] {
	if (together.test(clause.text)) return [];
	const joined = clause.participants
		.filter(({ part }) => part === 'with')
		.flatMap(({ keys }) => keys);
	const partners = clause.participants.filter(
		(one) => !isDoer(one) && one.part !== 'topic' && !one.keys.some((key) => joined.includes(key)),
	);
	const deeds =
		partners.length + joined.length > 0
			? partners.flatMap((partner) => readPartner(clause, partner, context))
			: readAlone(clause, context);
	return deeds.map((deed) => ({ ...deed, mutual: [], from: clause.from, to: clause.to }));
}

type Deed = Pick<Placed, 'helps' | 'helped' | 'weight' | 'reason'>;

function deedOf(
	{ doerHelps, weight, reason }: DeedReading,
	doer: readonly string[],
	partner: readonly string[],
): Deed[] {
	if (doer.some((key) => partner.includes(key)) || doer.length + partner.length === 0) return [];
	const [helps, helped] = doerHelps ? [doer, partner] : [partner, doer];
	return [{ helps, helped, weight, reason }];
}

/** A host feeds and houses whoever helps it. */
const lodging = /食宿|住宿|宿舍|后勤|生活|工作条件|用餐/;
const sending = /选派|派出|委派|派遣|抽调|派驻|派/;

function readPartner(
	{ text }: Clause,
	{ part, keys, from, to }: Participant,
	{ doer, following }: Context,
): Deed[] {
	const [before, after] = [text.slice(0, from), text.slice(to)];
	if (part === 'for' && lodging.test(after)) return [];
	const near = wayAround(part, { text, before, after, following });
	const isVisit = part === 'goal' || part === 'guest';
	const way = near ?? (isVisit ? mostly(laterOf(following)) : null);
	const reading = readingFor(part, way);
	if (!reading) return [];
	const isLater = near === null && way !== null;
	const isSent = part === 'goal' && way === null && sending.test(before);
	const weight = reading.weight * (isSent ? 2 : isLater ? 0.75 : 1);
	const isAlone =
		part === 'source' || part === 'inviter' || (part === 'giver' && doer.keys.length === 0);
	return isAlone
		? deedOf({ ...reading, weight }, [], keys)
		: deedOf({ ...reading, weight: weight * doer.trust }, doer.keys, keys);
}

interface Around {
	readonly text: string;
	readonly before: string;
	readonly after: string;
	readonly following: readonly Clause[];
}

/** What is done to a school that plays a part, by the words around it. */
function wayAround(part: Part, { text, before, after, following }: Around): Way | null {
	if (honours(text)) return 'honour';
	switch (part) {
		case 'source':
			return wayOf(text);
		case 'inviter':
			return wayOf(wordsOf(following.slice(0, 2)));
		case 'goal':
			return wayOf(after) ?? wayOf(before) ?? wayOf(restOf(following));
		default:
			return wayOf(after);
	}
}

/** Pupils do not teach. */
const pupils = /^的?[^,]{0,4}(?:学生|同学|孩子|娃)/;

function readAlone({ text, participants }: Clause, { doer, scene, writer }: Context): Deed[] {
	const words = text.slice(participants.at(-1)?.to ?? 0);
	const way = doer.isNamed || isOwnDeed(text) ? wayOf(words) : null;
	// Not the writer teaches, but whoever has come.
	const isVisitors =
		way === 'help' && !doer.isNamed && doer.keys[0] === writer && scene.visitor.length > 0;
	const keys = isVisitors ? scene.visitor : doer.keys;
	if (keys.length === 0) return [];
	const isUsual = way === 'help' ? !pupils.test(withoutGetters(words)) : !doer.isVague;
	const reading = isUsual ? readingFor('none', way) : undefined;
	const poor =
		doer.isNamed && !doer.isVague && lacks(words) ? readingFor('none', 'lack') : undefined;
	const host = scene.place.filter((key) => !keys.includes(key));
	const trusted = (one: DeedReading) => ({ ...one, weight: one.weight * doer.trust });
	return [
		...(reading
			? deedOf(trusted(reading), keys, way === 'help' || way === 'learn' ? host : [])
			: []),
		...(poor ? deedOf(trusted(poor), keys, []) : []),
	];
}

/** What follows in the sentence before a school is named. */
function restOf(following: readonly Clause[]): string {
	const end = following.findIndex(
		({ startsSentence, participants }) => startsSentence || participants.length > 0,
	);
	return wordsOf(following.slice(0, end < 0 ? undefined : end));
}

/** In characters. */
const longest = 120;

/** What is told as done in the next sentences. */
function laterOf(following: readonly Clause[]): string {
	const end = following.findIndex(({ participants }) => participants.length > 0);
	const until = following.slice(0, end < 0 ? undefined : end);
	return wordsOf(until.filter(({ text }) => isDone(text))).slice(0, longest);
}

const wordsOf = (clauses: readonly Clause[]) => clauses.map(({ text }) => text).join(',');
