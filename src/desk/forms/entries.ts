import type { Archive } from '#archive/archive.ts';
import { openArchive } from '#archive/open-archive.ts';
import { fullRegionName, pairingName } from '#i18n/names.ts';
import type { Referred } from './controls.ts';
import type { Choice } from '#import/new/questions.ts';
import type { Settings } from '#settings.ts';

/** What can be read of the content; `null` only where the site's own settings cannot. */
export const readArchive = async (settings: Settings): Promise<Archive | null> =>
	(await openArchive(settings)).readable;

/** The files of a collection by what people call them, in an order that can be looked through. */
export function entriesOf(archive: Archive | null, collection: Referred): readonly Choice[] {
	if (!archive) return [];
	const { schools, programmes, pairings, reports, drafts, regions } = archive;
	const named = {
		schools: () => [...schools.values()].map(({ id, name }) => [id, name] as const),
		programmes: () => [...programmes.values()].map(({ id, name }) => [id, name] as const),
		pairings: () => [...pairings.keys()].map((id) => [id, pairingName(id, archive)] as const),
		regions: () =>
			[...regions.keys()].map((code) => [code, fullRegionName(code, archive)] as const),
		reports: () => [...reports, ...drafts].map(({ id, title }) => [id, title] as const),
	};
	return named[collection]()
		.map(([value, label]) => ({ value, label }))
		.sort((a, b) => a.label.localeCompare(b.label, 'zh'));
}
