import type { Archive } from '#archive/archive.ts';
import { pairingName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import { blindSpotsOf } from '#stats/blind-spots.ts';
import type { Deed } from '#stats/deeds.ts';
import { termLabel } from './promise-period.ts';

/** The page names at most this many pairings and counts the others. */
const mostPairings = 60;

export type BlindSpotsView = ReturnType<typeof blindSpotsView>;

/** What no record is about, in words, and of how many it is not known. */
export function blindSpotsView(archive: Archive, deeds: readonly Deed[], today: string) {
	const { subjects, months, stages, unknown, term, pairings } = blindSpotsOf(archive, deeds, today);
	const { schoolYearStart } = archive.site;
	const labels = words.blindSpots;
	return {
		lists: [
			{
				label: labels.subjects,
				names: subjects,
				unknown: unknown.subjects > 0 ? labels.unknownSubjects(unknown.subjects) : '',
			},
			{ label: labels.months, names: months.map(words.month), unknown: '' },
			{
				label: labels.stages,
				names: stages.map((stage) => words.stage[stage]),
				unknown: unknown.stages > 0 ? labels.unknownStages(unknown.stages) : '',
			},
		],
		/** The term of today; empty in the holidays. */
		term: term ? termLabel(term.start, schoolYearStart) : '',
		pairings: pairings
			.slice(0, mostPairings)
			.map((id) => ({ path: `/pairings/${id}/`, label: pairingName(id, archive) })),
		morePairings: Math.max(0, pairings.length - mostPairings),
	};
}
