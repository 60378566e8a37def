import { facets, type ConceptId } from '#thesaurus/index.ts';

/**
 * What an activity is by its nature: `ceremony` can be held in a day and photographed (signing,
 * meeting, giving); `teaching` changes lessons or teachers; `other` is neither.
 */
export const substances = ['teaching', 'ceremony', 'other'] as const;
export type Substance = (typeof substances)[number];

export function substanceOf(type: ConceptId): Substance {
	if (ceremony.has(type) || type.startsWith('item.')) return 'ceremony';
	return teaching.has(type) ? 'teaching' : 'other';
}

const ceremony = new Set<string>(['gov.agreement', 'gov.jiedui', 'gov.meeting', 'act.donation']);

/** Whole facets, and diagnosis and shared lessons, which stand in facets with other things. */
const teaching = new Set<string>([
	...facets
		.filter(({ id }) => id === 'teaching' || id === 'exchange' || id === 'training')
		.flatMap(({ concepts }) => concepts.map(({ id }) => id))
		// A visit may be a tour as well as work in class.
		.filter((id) => id !== 'act.visit'),
	'act.diagnosis',
	'act.sync',
]);
