import { units, type Unit } from '#model/unit.ts';
import { concepts, type ConceptId } from '#thesaurus/index.ts';

/** A unit of the model that a data file names. */
export function knownUnit(written: string): Unit {
	const unit = units.find((one) => one === written);
	if (unit === undefined) throw new Error(`no unit of the model: ${written}`);
	return unit;
}

/** A concept of the thesaurus that a data file names. */
export function knownConcept(written: string): ConceptId {
	const concept = concepts.find(({ id }) => id === written);
	if (!concept) throw new Error(`no concept of the thesaurus: ${written}`);
	return concept.id;
}
