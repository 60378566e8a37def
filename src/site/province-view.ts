import type { Archive } from '#archive/archive.ts';
import { regionName } from '#i18n/names.ts';
import { archiveFacets } from './facets.ts';
import tiles from './province-tiles.json' with { type: 'json' };

/** In fewer provinces there is nothing to see. */
const fewest = 3;

/**
 * The provinces as tiles, roughly where they lie, with how many reports there are of each; `null`
 * where they are few. Tiles, because a map with borders needs the approval of the map authority.
 */
export function provinceView(archive: Archive) {
	const provinces = archiveFacets(archive).find(({ name }) => name === 'region')?.choices ?? [];
	if (provinces.length < fewest) return null;
	const most = Math.max(...provinces.map(({ count }) => count));
	return Object.entries(tiles).map(([code, tile]) => {
		const found = provinces.find(({ value }) => value === code);
		return {
			...tile,
			name: regionName(code, archive),
			path: found?.path,
			count: found?.count ?? 0,
			/** 0 for nothing, then 1 to 3. */
			strength: found ? Math.ceil((3 * found.count) / most) : 0,
		};
	});
}
