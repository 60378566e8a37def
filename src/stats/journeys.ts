import type { Deed } from './deeds.ts';

/** How many activities say that they belong to a journey, and how many journeys these were. */
export function journeysOf(deeds: readonly Deed[]): { activities: number; journeys: number } {
	const told = deeds.filter(({ journey }) => journey !== undefined);
	const journeys = new Set(told.map(({ journey, report }) => `${report.id}#${journey ?? ''}`));
	return { activities: told.length, journeys: journeys.size };
}
