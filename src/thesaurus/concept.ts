/** A group of concepts, e.g. 教学教研. */
export interface Facet {
	readonly id: string;
	readonly name: string;
	readonly concepts: readonly Concept[];
}

/** One idea of the field with all the words that people use for it. */
export interface Concept {
	/** Permanent: it stands in frontmatter, URLs and data files. */
	readonly id: `${string}.${string}`;
	/** The preferred term, shown as a tag. */
	readonly term: string;
	/** Entry terms: a search for one finds the others, visibly. */
	readonly alt: readonly string[];
	/** Terms to offer beside the results, never searched by themselves. */
	readonly related?: readonly string[];
	/** Terms that look alike and mean something else; never merged. */
	readonly not?: readonly string[];
	/** Terms whose meaning depends on the writer; they decide nothing. */
	readonly ambiguous?: readonly string[];
	/** What a count is called where it holds more than what the term says. */
	readonly counted?: string;
	/** Holds unlike things, so that a number of them says of what. */
	readonly isMixed?: boolean;
	readonly note?: string;
}
