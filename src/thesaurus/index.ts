import type { Concept } from './concept.ts';
import { facets } from './concepts.ts';

export type { Concept, Facet } from './concept.ts';
export { facets };

export type ConceptId = (typeof facets)[number]['concepts'][number]['id'];

/** All concepts, in the order of the thesaurus. */
export const concepts: readonly (Concept & { id: ConceptId })[] = facets.flatMap(
	(facet): readonly (Concept & { id: ConceptId })[] => facet.concepts,
);

const conceptsById = new Map(concepts.map((concept) => [concept.id, concept]));

const idsByTerm = new Map(concepts.map((concept) => [concept.term, concept.id]));

/** The concept with this id. */
export function conceptOf(id: ConceptId): Concept & { id: ConceptId } {
	const concept = conceptsById.get(id);
	if (!concept) throw new Error(`No concept "${id}" in the thesaurus`);
	return concept;
}

/** What a count of a concept is called. */
export function countNameOf(id: ConceptId): string {
	const { term, counted } = conceptOf(id);
	return counted ?? term;
}

/** The id that an author's word stands for: an id or a preferred term, nothing else. */
export function conceptIdOf(word: string): ConceptId | undefined {
	return concepts.find((concept) => concept.id === word)?.id ?? idsByTerm.get(word);
}

/** A concept's part of a URL. @example slugOf('act.demo') // 'act-demo' */
export const slugOf = (id: ConceptId): string => id.replace('.', '-');
