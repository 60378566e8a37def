import type { Archive, Report } from './archive.ts';

/**
 * The same function, which works its answer out once for each archive and each of its further
 * arguments: a build asks for thousands of pages.
 */
export function perArchive<Further extends readonly string[], Answer>(
	work: (archive: Archive, ...further: Further) => Answer,
): (archive: Archive, ...further: Further) => Answer {
	const answers = new WeakMap<Archive, Map<string, { readonly answer: Answer }>>();
	return (archive, ...further) => {
		const ofArchive = answers.get(archive) ?? new Map<string, { readonly answer: Answer }>();
		answers.set(archive, ofArchive);
		const key = further.join(' ');
		const known = ofArchive.get(key) ?? { answer: work(archive, ...further) };
		ofArchive.set(key, known);
		return known.answer;
	};
}

/** All published reports by their ids. */
export const reportsById = perArchive(
	({ reports }): ReadonlyMap<string, Report> =>
		new Map(reports.map((report) => [report.id, report])),
);
