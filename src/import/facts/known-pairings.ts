import type { Registry } from '#import/ask/registry.ts';
import type { Party } from './schools/find-parties.ts';

/** Pairings of the archive of which a text names both sides. */
export function knownPairings(
	parties: readonly Pick<Party, 'id'>[],
	{ pairings }: Pick<Registry, 'pairings'>,
): string[] {
	const ids = new Set(parties.flatMap(({ id }) => id ?? []));
	return pairings
		.filter(({ schools }) => {
			const named = schools.filter(({ school }) => ids.has(school));
			const sides = new Set(named.map(({ role }) => role));
			return named.length >= 2 && (sides.size === 2 || sides.has('mutual'));
		})
		.map(({ id }) => id);
}
