import { fold } from '#chinese/fold.ts';
import type { ReportKind } from '#model/report.ts';
import type { Block } from '#import/source/block.ts';
import type { Evidence } from '#import/source/ledger.ts';
import type { KnownSchool, Registry } from './registry.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { findClauses, type Clauses } from './counts/planned-clauses.ts';
import { findCounts, type Counts } from './counts/find-counts.ts';
import { findCredits, type Credits } from './credits.ts';
import { chooseDate, type ChosenDate } from './dates/choose-date.ts';
import { findPublished } from './dates/published.ts';
import { chooseKind, type ChosenKind } from './kind.ts';
import { isPairing, self } from './pairing.ts';
import { readingOf, type Fact, type Reading } from './clauses/reading.ts';
import { findParties, type Party } from './schools/find-parties.ts';
import { findProblems, findSubjects, findThemes } from './themes.ts';

/** Everything that was read from one report, each with its words. */
export interface Facts {
	readonly reading: Reading;
	readonly kind: ChosenKind;
	readonly date: ChosenDate;
	readonly published: Fact | null;
	readonly publisher: Fact | null;
	/** Whether the text tells of schools that help each other. */
	readonly isPairing: boolean;
	readonly parties: readonly Party[];
	/** Whether the text says 我校 and nobody has said which school that is. */
	readonly isWriterUnknown: boolean;
	/** Pairings of the archive of which the text names both sides. */
	readonly pairings: readonly string[];
	/** Who helps whom, if a person has said it during the import. */
	readonly helping: { readonly supporter: string; readonly recipient: string } | 'mutual' | null;
	readonly counts: Counts['counts'];
	readonly clauses: Clauses['clauses'];
	/** What the text says in numbers and was not read. */
	readonly unread: Unread;
	readonly credits: Credits;
	/** All lines around the text that say something about it. */
	readonly bylines: readonly Evidence[];
	readonly themes: readonly ConceptId[];
	readonly problems: ReturnType<typeof findProblems>;
	readonly subjects: ReturnType<typeof findSubjects>;
}

interface Unread {
	readonly counts: Counts['unread'];
	readonly repeated: Counts['repeated'];
	readonly clauses: Clauses['unread'];
}

interface ExtractContext {
	readonly title: string;
	readonly bylines: readonly Evidence[];
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
	const publisher = bylines.find(({ field, value }) => field === 'publisher' && value !== '');
	const writer = registry.schools.find(({ id }) => id === schoolId);
	const parties = withWriter(reading, findParties(reading, registry), writer);
	const pairs = isPairing(reading, parties);
	return {
		reading,
		kind,
		date: chooseDate(reading, kind.kind),
		published: findPublished(reading, bylines),
		publisher: publisher ? { value: publisher.value, quote: publisher.text.text } : null,
		isPairing: pairs,
		parties,
		isWriterUnknown: writer === undefined && self.test(reading.text),
		pairings: pairs ? knownPairings(parties, registry) : [],
		helping: null,
		...figuresOf(reading, parties, pairs ? kind.kind : null),
		credits: findCredits(reading, bylines),
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
	const none = { counts: [], clauses: [], unread: [], repeated: [] };
	const promised = kind === 'plan' ? findClauses(reading) : none;
	const counted = kind === null || kind === 'plan' ? none : findCounts(reading, parties);
	return {
		counts: counted.counts,
		clauses: promised.clauses,
		unread: { counts: counted.unread, repeated: counted.repeated, clauses: promised.unread },
	};
}

/** Pairings of the archive of which a text names both sides. */
export function knownPairings(
	parties: readonly Pick<Party, 'id'>[],
	{ pairings }: Pick<Registry, 'pairings'>,
): string[] {
	const ids = new Set(parties.flatMap(({ id }) => id ?? []));
	return pairings
		.filter(({ schools }) => {
			const named = schools.filter(({ school }) => ids.has(school));
			const sides = new Set(named.map(({ role }) => role));
			return named.length >= 2 && (sides.size === 2 || sides.has('mutual'));
		})
		.map(({ id }) => id);
}

/** The parties and the school that says 我校, where a person has said which it is. */
function withWriter(
	{ text }: Reading,
	parties: readonly Party[],
	writer: KnownSchool | undefined,
): readonly Party[] {
	if (!writer || !self.test(text) || parties.some(({ id }) => id === writer.id)) return parties;
	const { id, name } = writer;
	const own = { name, folded: [fold(name)], id, candidates: [id], mentions: [] };
	return [...parties, { ...own, isMasked: false }];
}
