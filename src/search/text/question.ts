import type { FacetName, Suggestion } from './files.ts';

/** What the page asks the worker; each question is sent with a number, which its answers bear. */
export type Question =
	| { readonly ask: 'suggest'; readonly text: string }
	| ({ readonly ask: 'search' } & SearchQuestion);

export type NumberedQuestion = Question & { readonly id: number };

export interface SearchQuestion {
	readonly text: string;
	readonly filters: Filters;
	readonly sort: 'relevance' | 'date';
	/** Only the words as typed, without those of their concepts. */
	readonly isLiteral: boolean;
	/** How many results to show. */
	readonly limit: number;
}

export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What the worker says; a search is answered several times, each time more completely. */
export type Reply = { readonly id: number } & (
	| { readonly say: 'suggestions'; readonly suggestions: readonly Suggestion[] }
	| { readonly say: 'answer'; readonly answer: Answer }
	| { readonly say: 'failure'; readonly reason: string }
);

export interface Answer {
	readonly isComplete: boolean;
	readonly total: number;
	/** Matches that hold the words as typed. */
	readonly literal: number;
	/** Pages that are called what was asked for. */
	readonly pages: readonly Suggestion[];
	readonly results: readonly Result[];
	readonly facets: readonly FacetChoices[];
	/** Words that were searched besides those typed. */
	readonly also: readonly string[];
	readonly related: readonly string[];
	/** How the query was loosened because nothing held all of it. */
	readonly loosened: Loosened | null;
	/** Other sites that did not answer. */
	readonly missingSites: readonly string[];
}

export interface Loosened {
	readonly kept: readonly string[];
	readonly dropped: readonly string[];
}

export interface Result {
	readonly kind: string;
	readonly address: string;
	/** Whose it is, for other sites; empty for this one. */
	readonly site: string;
	readonly title: readonly Stretch[];
	readonly when: string;
	readonly schools: readonly string[];
	readonly excerpt: readonly Stretch[];
	readonly reason: Reason;
}

/**
 * Why a report is a result that does not hold what was typed: its words for it, or the themes that
 * an editor put it under. No words where it holds all.
 */
export interface Reason {
	readonly kind: 'insteadOf' | 'tagged';
	readonly words: readonly string[];
}

/** A piece of text, and whether it is what was looked for. */
export type Stretch = readonly [text: string, isMatch: boolean];

export interface FacetChoices {
	readonly name: FacetName;
	readonly choices: readonly FacetChoice[];
}

/** A value of a facet, with how many reports choosing it would leave. */
export interface FacetChoice {
	readonly id: string;
	/** Empty for a value that no site has. */
	readonly label: string;
	readonly count: number;
	readonly isChosen: boolean;
}
