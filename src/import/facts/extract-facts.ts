import type { ReportKind } from '#model/report.ts';
import type { Block } from '#import/clean/text/block.ts';
import type { Tracked } from '#import/clean/text/tracked.ts';
import type { BylineFact } from '#import/clean/text/byline.ts';
import type { Registry } from '#import/ask/registry.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { findClauses, type PlannedClause } from './counts/planned-clauses.ts';
import { findCounts, type Count, type Counts } from './counts/find-counts.ts';
import { findCredits, type Credits } from './credits.ts';
import { chooseDate, type ChosenDate } from './dates/choose-date.ts';
import { findPublished, type Published } from './dates/published.ts';
import { chooseKind, type ChosenKind } from './kind.ts';
import { findNeeds, type StatedNeed } from './needs.ts';
import { findOurSchool, ourParty } from './our-school.ts';
import { isPairing } from './pairing.ts';
import { knownPairings } from './known-pairings.ts';
import { quoteOf, readingOf, type Quote, type Reading } from './reading.ts';
import { findParties, type Party } from './schools/find-parties.ts';
import { isPassing } from './schools/is-passing.ts';
import { findProblems, findSubjects, findThemes } from './themes.ts';

/** Everything that was read from one report, each with its words. */
export interface Facts {
	readonly reading: Reading;
	readonly kind: ChosenKind;
	readonly date: ChosenDate;
	readonly published: Published | null;
	readonly publisher: { readonly value: string; readonly quote: Quote } | null;
	/** Whether the text tells of schools that help each other. */
	readonly isPairing: boolean;
	readonly parties: readonly Party[];
	/** Which of the parties says 我校; `null` where that is not said. */
	readonly ourSchool: number | null;
	/** Pairings of the archive of which the text names both sides. */
	readonly pairings: readonly string[];
	/** Who helps whom, if a person has said it during the import. */
	readonly helping: { readonly supporter: string; readonly recipient: string } | 'mutual' | null;
	readonly counts: readonly Count[];
	readonly clauses: readonly PlannedClause[];
	/** What the text says in numbers and was not read. */
	readonly unread: Unread;
	readonly needs: readonly StatedNeed[];
	readonly credits: Credits;
	/** All lines around the text that say something about it. */
	readonly bylines: readonly BylineFact[];
	readonly themes: readonly ConceptId[];
	readonly problems: readonly { readonly id: ConceptId; readonly word: string }[];
	readonly subjects: ReturnType<typeof findSubjects>;
}

export interface Unread {
	readonly counts: Counts['unread'];
	readonly repeated: Counts['repeated'];
	readonly clauses: readonly Quote[];
}

export interface ExtractContext {
	readonly title: Tracked;
	readonly bylines: readonly BylineFact[];
	readonly published: string | undefined;
	readonly registry: Registry;
	readonly schoolId: string | undefined;
}

/** Reads the facts of a report. What is uncertain stays empty, and is asked for. */
export function extractFacts(
	blocks: readonly Block[],
	{ title, bylines, registry, schoolId }: ExtractContext,
): Facts {
	const reading = readingOf(title, blocks);
	const kind = chooseKind(reading);
	const publisher = bylineOf(bylines, 'publisher');
	const named = findParties(reading, registry).filter((party) => !isPassing(party, reading.text));
	const given = registry.schools.find(({ id }) => id === schoolId);
	const unnamed = given && !named.some(({ id }) => id === schoolId) && ourParty(reading, given);
	const parties = unnamed ? [...named, unnamed] : named;
	const credits = findCredits(reading, bylines);
	const ourSchool = findOurSchool(reading, parties, {
		schoolId,
		publisher: publisher?.value,
		author: credits.text?.value,
	});
	const pairs = isPairing(reading, parties, ourSchool);
	return {
		reading,
		kind,
		date: chooseDate(reading, kind.kind),
		published: findPublished(reading, bylines),
		publisher,
		isPairing: pairs,
		parties,
		ourSchool,
		pairings: pairs ? knownPairings(parties, registry) : [],
		helping: null,
		...figuresOf(reading, parties, pairs ? kind.kind : null),
		needs: pairs ? findNeeds(reading) : [],
		credits,
		bylines,
		themes: findThemes(reading),
		problems: findProblems(reading),
		subjects: findSubjects(reading),
	};
}

/** A plan promises, everything else has counted; what is no pairing of schools does neither. */
export function figuresOf(
	reading: Reading,
	parties: readonly Party[],
	kind: ReportKind | null,
): Pick<Facts, 'counts' | 'clauses' | 'unread'> {
	const nothing = { counts: [], unread: [], repeated: [] };
	const promised = kind === 'plan' ? findClauses(reading) : { clauses: [], unread: [] };
	const { counts, unread, repeated } =
		kind === null || kind === 'plan' ? nothing : findCounts(reading, parties);
	return {
		counts,
		clauses: promised.clauses,
		unread: { counts: unread, repeated, clauses: promised.unread },
	};
}

function bylineOf(bylines: readonly BylineFact[], field: BylineFact['field']) {
	const fact = bylines.find((one) => one.field === field && one.value !== '');
	return fact
		? { value: fact.value, quote: quoteOf({ tracked: fact.quote }, 0, fact.quote.text.length) }
		: null;
}
