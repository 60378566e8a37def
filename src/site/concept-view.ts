import type { Report } from '#archive/archive.ts';
import { concepts, conceptIdOf, conceptOf, slugOf, type ConceptId } from '#thesaurus/index.ts';

/** What a theme page says of its concept. */
interface ConceptView {
	readonly id: ConceptId;
	readonly slug: string;
	readonly term: string;
	readonly alt: readonly string[];
	readonly not: readonly string[];
	/** Related terms; those that are concepts have a page. */
	readonly related: readonly { readonly label: string; readonly path?: string }[];
	readonly note?: string;
}

function conceptView(id: ConceptId): ConceptView {
	const { term, alt, not = [], related = [], note } = conceptOf(id);
	return {
		id,
		slug: slugOf(id),
		term,
		alt,
		not,
		related: related.map((word) => {
			const other = conceptIdOf(word);
			return { label: word, ...(other && { path: `/themes/${slugOf(other)}/` }) };
		}),
		...(note && { note }),
	};
}

export const conceptViews = (): ConceptView[] => concepts.map(({ id }) => conceptView(id));

/** Every concept that a report is about: its themes, its activities, the problems of its lesson. */
export function conceptsOf(report: Report): ConceptId[] {
	const types = report.activities.map(({ type }) => type);
	const claimed = report.totals.map(({ type }) => type);
	const promised = report.kind === 'plan' ? report.commitments.map(({ type }) => type) : [];
	const lesson =
		report.kind === 'case' ? [...report.lesson.problems, ...report.lesson.actions] : [];
	return [...new Set([...report.themes, ...types, ...claimed, ...promised, ...lesson])];
}
