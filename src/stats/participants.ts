import { perArchive } from '#archive/per-archive.ts';

/** How many schools have a record of their own, and what the other records stand for. */
export const participantsOf = perArchive(({ schools }) => {
	const all = [...schools.values()];
	const offices = all.filter(({ stage }) => stage === 'office');
	const others = all.filter(({ stage }) => stage !== 'office');
	const added = (some: typeof all) => some.reduce((sum, { count = 1 }) => sum + count, 0);
	const groups = others.filter(({ count }) => count !== undefined);
	return {
		schools: others.length - groups.length,
		/** Schools that their sources do not name one by one; a record stands for several. */
		unlisted: added(groups),
		offices: added(offices),
		/** Schools with a record of their own whose stage nobody has written. */
		withoutStage: others.filter(({ stage, count }) => !stage && count === undefined).length,
	};
});
