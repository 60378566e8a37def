import type { Archive } from '#archive/archive.ts';
import { subjects } from '#model/activity.ts';
import { boundsOf } from '#model/edtf.ts';
import { stages, type Stage } from '#model/school.ts';
import { allClaims, type Deed } from './deeds.ts';
import { monthOf } from './month-of.ts';
import { participantsOf } from './participants.ts';
import { termAt, type Period } from './promise-periods.ts';

type Subject = (typeof subjects)[number];

/** What no record mentions. It shows where nobody has written, not where nothing was done. */
export interface BlindSpots {
	readonly subjects: readonly Subject[];
	/** Two digits each, of the months that belong to a term. */
	readonly months: readonly string[];
	/** Stages of schools that stand in the archive. */
	readonly stages: readonly Stage[];
	/** How many activities do not say their subject, and how many schools have no stage. */
	readonly unknown: { readonly subjects: number; readonly stages: number };
	/** The term of today, `null` in the holidays. */
	readonly term: Period | null;
	/** Pairings that go on and have no record in this term; none in the holidays. */
	readonly pairings: readonly string[];
}

export function blindSpotsOf(archive: Archive, deeds: readonly Deed[], today: string): BlindSpots {
	const { schoolYearStart } = archive.site;
	const taught = new Set(deeds.flatMap((deed) => deed.subjects));
	const tellers = [...deeds, ...allClaims(archive)].map(({ report }) => report.stages);
	const reached = new Set([...deeds.map((deed) => deed.stages), ...tellers].flat());
	const active = new Set(deeds.map(({ date }) => monthOf(date)));
	const term = termAt(today, schoolYearStart);
	return {
		subjects: subjects.filter((subject) => !taught.has(subject)),
		months: months.filter((month) => isSchoolMonth(month, schoolYearStart) && !active.has(month)),
		stages: stagesOf(archive).filter((stage) => !reached.has(stage)),
		unknown: {
			subjects: deeds.filter((deed) => deed.subjects.length === 0).length,
			stages: participantsOf(archive).withoutStage,
		},
		term,
		pairings: term ? silentPairings(archive, deeds, { term, today }) : [],
	};
}

function silentPairings(
	{ pairings }: Archive,
	deeds: readonly Deed[],
	{ term, today }: { term: Period; today: string },
): string[] {
	const heard = new Set(
		deeds.filter(({ date }) => mayLieIn(date, term)).flatMap(({ report }) => report.pairings),
	);
	return [...pairings.values()]
		.filter(({ id, period }) => !heard.has(id) && isGoingOn(period, today))
		.map(({ id }) => id)
		.sort();
}

/** A pairing whose end is not known goes on. */
function isGoingOn(period: string | undefined, today: string): boolean {
	const { first, last } = boundsOf(period ?? '../..');
	return (first === null || first <= today) && (last === null || last >= today);
}

function mayLieIn(date: string, term: Period): boolean {
	const { first, last } = boundsOf(date);
	if (first === null || last === null) return false;
	return last >= term.first && (term.last === null || first <= term.last);
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

const isSchoolMonth = (month: string, schoolYearStart: number): boolean =>
	termAt(`2021-${month}-15`, schoolYearStart) !== null;

function stagesOf({ schools }: Archive): Stage[] {
	const present = new Set([...schools.values()].map(({ stage }) => stage));
	return Object.keys(stages)
		.filter(isStage)
		.filter((stage) => stage !== 'office' && present.has(stage));
}

const isStage = (word: string): word is Stage => Object.hasOwn(stages, word);
