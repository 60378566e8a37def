import type { ReportKind } from '#model/report.ts';
import type { ScriptTableFile } from './script-table.ts';
import type { Written } from './written.ts';

// What the build writes below `search-index/` and the browser reads. Everything but the manifest and
// the word lists is JSON in gzip that the browser unpacks itself, because not every host compresses
// what it sends.

export const formatVersion = 2;

export interface Manifest {
	readonly format: number;
	readonly site: { readonly title: Written; readonly hasTraditional: boolean };
	/** Newest reports first. */
	readonly parts: readonly Part[];
}

/** Reports whose index is fetched together. */
export interface Part {
	readonly name: string;
	/** Stands in the addresses of its files, so that old copies are not mixed with new ones. */
	readonly digest: string;
	readonly rows: number;
}

/** What a part needs before its first answer. Its rows are its reports, the newest last. */
export interface PartHead {
	/** The folders of its reports, and how many each holds. */
	readonly shards: readonly (readonly [name: string, reports: number])[];
	/** Length of each report in steps of `lengthStep` tokens. */
	readonly lengths: readonly number[];
	/** First word of each bundle of word lists but the first. */
	readonly boundaries: readonly string[];
	/** Pairs that are listed without their places. */
	readonly common: readonly string[];
}

/** Lengths only weigh long reports against short ones. */
export const lengthStep = 16;

/** A report as the result list shows it. */
export interface ShownReport {
	readonly id: string;
	readonly kind: ReportKind;
	/** Its date in words. */
	readonly when: Written;
	readonly title: Written;
	readonly summary: Written;
	readonly schools: readonly Written[];
	/** What an excerpt may be taken from, with the address of the heading above it. */
	readonly texts: readonly (readonly [anchor: string, text: Written])[];
	/** Concepts found in the text, with the words that they were found by. */
	readonly evidence: Readonly<Record<string, string>>;
}

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

/** The values of one facet over the rows of a part. */
export interface FacetColumn {
	readonly values: readonly (readonly [id: string, label: Written])[];
	/** The sets of values that occur, as indices into `values`. */
	readonly sets: readonly (readonly number[])[];
	/** Which set each row has. */
	readonly rows: readonly number[];
}

export type FacetTable = Readonly<Record<FacetName, FacetColumn>>;

/** What a search needs before it starts. */
export interface Vocabulary {
	readonly themes: readonly ThemeEntry[];
	readonly scripts: ScriptTableFile;
}

/** What can be gone to by its name, besides themes. */
export interface Names {
	readonly schools: readonly SchoolEntry[];
	readonly years: readonly (readonly [id: string, label: Written])[];
}

export interface SchoolEntry {
	readonly id: string;
	readonly name: Written;
	readonly others: readonly Written[];
	/** Names of the divisions it lies in, the smallest first. */
	readonly places: readonly Written[];
	/** First letters of the name in pinyin. */
	readonly initials: string;
}

export interface ThemeEntry {
	readonly id: string;
	readonly slug: string;
	readonly term: Written;
	readonly alt: readonly Written[];
	readonly related: readonly Written[];
	readonly ambiguous: readonly Written[];
	readonly initials: string;
	readonly reports: number;
}
