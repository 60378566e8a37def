import type { Archive } from '#archive/archive.ts';
import { subjects } from '#model/activity.ts';
import { stages, type Stage } from '#model/school.ts';
import { allClaims, type Deed } from './deeds.ts';
import { monthOf } from './month-of.ts';
import { participantsOf } from './participants.ts';
import { termAt } from './promise-periods.ts';
import { silentPairings } from './silent-pairings.ts';

/** What no record mentions. It shows where nobody has written, not where nothing was done. */
export function blindSpotsOf(archive: Archive, deeds: readonly Deed[], today: string) {
	const { schoolYearStart } = archive.site;
	const taught = new Set(deeds.flatMap((deed) => deed.subjects));
	const tellers = [...deeds, ...allClaims(archive)].map(({ report }) => report.stages);
	const reached = new Set([...deeds.map((deed) => deed.stages), ...tellers].flat());
	const active = new Set(deeds.map(({ date }) => monthOf(date)));
	const term = termAt(today, schoolYearStart);
	return {
		subjects: subjects.filter((subject) => !taught.has(subject)),
		/** Two digits each, of the months that belong to a term. */
		months: months.filter((month) => isSchoolMonth(month, schoolYearStart) && !active.has(month)),
		/** Stages of schools that stand in the archive. */
		stages: stagesOf(archive).filter((stage) => !reached.has(stage)),
		/** How many activities do not say their subject, and how many schools have no stage. */
		unknown: {
			subjects: deeds.filter((deed) => deed.subjects.length === 0).length,
			stages: participantsOf(archive).withoutStage,
		},
		/** The term of today, `null` in the holidays. */
		term,
		/** Pairings that are written to go on and have no report of this term; none in the holidays. */
		pairings: term ? silentPairings(archive, term.first, term.last ?? today) : [],
	};
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
