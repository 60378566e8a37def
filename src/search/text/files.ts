import type { Genre } from '#model/report.ts';

// What the build writes below `search-index/` beside Pagefind's own files: JSON in gzip that the
// browser unpacks itself, because not every host compresses what it sends. What is shown exists
// twice, in either script.

export const formatVersion = 9;

export const scripts = ['hans', 'hant'] as const;

export type Script = (typeof scripts)[number];

export interface Manifest {
	readonly format: number;
	/** Whether the site's pages exist in Traditional script too. */
	readonly hasTraditional: boolean;
	/** Folders of Pagefind's indexes below `shards/`, newest reports first. */
	readonly shards: readonly string[];
}

const fileCount = 32;

/** Files of a shard that say which of its reports hold a character, as a table of rows. */
export const characterFiles = Array.from({ length: fileCount }, (_, at) => `characters/${at}.gz`);

export const fileOfCharacter = (character: string): string =>
	characterFiles[(character.codePointAt(0) ?? 0) % fileCount] ?? '';

/** A report as the result list shows it. */
export interface ShownReport {
	readonly id: string;
	readonly kind: Genre;
	/** Its date in words. */
	readonly when: string;
	readonly title: string;
	readonly schools: readonly string[];
	/** What an excerpt may be taken from, the summary first, with the address of the heading above it. */
	readonly texts: readonly (readonly [anchor: string, text: string])[];
	/** Concepts found in the text, with the words that they were found by. */
	readonly evidence: Readonly<Record<string, string>>;
}

/** What results can be narrowed by, in the order in which the page offers it. */
export const facetNames = [
	'kind',
	'year',
	'type',
	'theme',
	'problem',
	'region',
	'stage',
	'setting',
	'size',
	'subject',
	'evidence',
	'script',
] as const;

export type FacetName = (typeof facetNames)[number];

export interface ThemeEntry {
	readonly id: string;
	/** All its entry terms, the preferred one first. */
	readonly terms: readonly string[];
	readonly related: readonly string[];
	readonly ambiguous: readonly string[];
	/** Patterns of clauses that name it, in folded text: 老师太少 is 师资短缺. */
	readonly clauses: readonly string[];
}

/** What things are called on a site. */
export interface Names {
	readonly title: string;
	readonly themes: readonly ThemeEntry[];
	/** By facet and value: `kind:visit`. */
	readonly labels: Readonly<Record<string, string>>;
	/** What can be gone to by its name: schools, themes and years. */
	readonly pages: readonly NamedPage[];
}

export interface Suggestion {
	readonly kind: 'school' | 'theme' | 'year';
	readonly label: string;
	/** What tells it from others: a county, a former name. */
	readonly note: string;
	readonly address: string;
}

export interface NamedPage extends Omit<Suggestion, 'address'> {
	/** Below the site's home. */
	readonly path: string;
	/** What it is called besides its label. */
	readonly others: readonly string[];
	/** Names of the divisions it lies in, the largest first, written together. */
	readonly region: string;
	/** First letters of all its names in pinyin: 示范课 is sfk. */
	readonly initials: readonly string[];
}
