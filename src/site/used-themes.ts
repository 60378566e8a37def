import type { Archive } from '#archive/archive.ts';
import { conceptOf } from '#thesaurus/index.ts';

/** The themes of reports, those of most reports first. A search for one finds something. */
export function usedThemes({ reports }: Pick<Archive, 'reports'>) {
	const named = Map.groupBy(
		reports.flatMap(({ themes }) => themes),
		(theme) => theme,
	);
	return [...named]
		.sort(([, one], [, other]) => other.length - one.length)
		.map(([theme]) => conceptOf(theme));
}
