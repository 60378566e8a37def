import type { Archive } from './archive.ts';

/** The same function, which works its answer out once for each archive: a build asks for thousands of pages. */
export function perArchive<Answer>(
	work: (archive: Archive) => Answer,
): (archive: Archive) => Answer {
	const answers = new WeakMap<Archive, { readonly answer: Answer }>();
	return (archive) => {
		const known = answers.get(archive) ?? { answer: work(archive) };
		answers.set(archive, known);
		return known.answer;
	};
}
