import type { Archive } from '#archive/archive.ts';
import { reportsById } from '#archive/per-archive.ts';
import type { KeyKind } from '#charts/index.ts';
import { pairingName, regionName } from '#i18n/names.ts';
import { words } from '#i18n/zh-hans.ts';
import { regionPath } from './region-path.ts';
import { yearPath } from './year-path.ts';
import { promiseStates } from '#stats/promise-state.ts';
import { substances } from '#stats/substance.ts';
import { conceptIdOf, conceptOf, countNameOf, facets, slugOf } from '#thesaurus/index.ts';

/** The word for a key of a chart, e.g. `act.demo` → 示范课. */
export function labelOf(kind: KeyKind, key: string, archive: Archive): string {
	switch (kind) {
		case 'school-year':
			return key === 'undated' ? words.undated : key.replace('-', '–');
		case 'month':
			return words.month(key);
		case 'concept': {
			const id = conceptIdOf(key);
			return id === undefined ? key : countNameOf(id);
		}
		case 'facet':
			return facets.find(({ id }) => id === key)?.name ?? key;
		case 'region':
			return key === 'unknown' ? words.region.unknown : regionName(key, archive);
		case 'pairing':
			return pairingName(key, archive);
		case 'plan':
			return reportsById(archive).get(key)?.title ?? key;
		case 'unit':
		case 'subject':
			return key;
		case 'total':
			return words.chart.activities;
		case 'state':
			return key === 'planned' ? words.chart.planned : words.chart.recorded;
		case 'substance':
			return words.substance[substances.find((one) => one === key) ?? 'other'];
		case 'promise-state':
			return words.promiseState[promiseStates.find((state) => state === key) ?? 'unknown'];
	}
}

/** Root-relative address of the page about a key; `undefined` where there is none. */
export function pathOf(kind: KeyKind, key: string, archive: Archive): string | undefined {
	switch (kind) {
		case 'school-year':
			return archive.schoolYears.has(key) ? yearPath(key, archive) : undefined;
		case 'concept':
			return themePath(key);
		case 'region':
			return key === 'unknown' ? undefined : regionPath(key, archive);
		case 'pairing':
			return `/pairings/${key}/`;
		case 'plan':
			return `/reports/${key}/`;
		default:
			return undefined;
	}
}

/** The preferred term of a concept, by its id or term; any other word comes back as it is. */
export function termOf(key: string): string {
	const id = conceptIdOf(key);
	return id === undefined ? key : conceptOf(id).term;
}

export function themePath(key: string): string {
	const id = conceptIdOf(key);
	return `/themes/${id === undefined ? '' : `${slugOf(id)}/`}`;
}
