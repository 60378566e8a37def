import { perArchive } from '#archive/per-archive.ts';

/** How many plans are shown whole on one page; more would not open on a phone. */
export const plansShown = 20;

/** Where the board of each plan with promises stands: the first on the page of all, the others on their own. */
export const boardPaths = perArchive(({ reports }): ReadonlyMap<string, string> => {
	const plans = reports.filter((report) => report.kind === 'plan' && report.commitments.length > 0);
	return new Map(
		plans.map(({ id }, place) => [
			id,
			place < plansShown ? `/promises/#plan-${id}` : `/promises/${id}/`,
		]),
	);
});
