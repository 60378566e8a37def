import type { Block } from '#import/clean/text/block.ts';
import type { Tracked } from '#import/clean/text/tracked.ts';
import type { BylineFact } from '#import/clean/text/byline.ts';
import type { Registry } from '#import/ask/registry.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { chooseDate } from './dates/choose-date.ts';
import type { ChosenDate } from './dates/dated.ts';
import { chooseKind, type ChosenKind } from './kind.ts';
import { findClauses, type PlannedClause } from './counts/planned-clauses.ts';
import { findCounts, type Count } from './counts/find-counts.ts';
import { findCredits, type Credits } from './credits.ts';
import { findNeeds, type StatedNeed } from './needs.ts';
import { findParties, type Party } from './schools/find-parties.ts';
import { findProblems, findSubjects, findThemes } from './themes.ts';
import { findRegions } from './region.ts';
import { findRoles, type Roles } from './roles/find-roles.ts';
import type { RoleFact } from './roles/sides.ts';
import { findWriter } from './writer.ts';
import { isPairing } from './is-pairing.ts';
import { isOfOtherMatters } from './other-pairs.ts';
import { isPassing } from './schools/is-passing.ts';
import { markSchools, self } from './marked-text.ts';
import { quoteOf, readingOf, type Quote, type Reading } from './reading.ts';

/** Everything that was read from one report, each with its words. */
export interface Facts {
	readonly reading: Reading;
	readonly kind: ChosenKind;
	readonly date: ChosenDate;
	readonly published: { readonly value: string; readonly quote: Quote } | null;
	readonly publisher: { readonly value: string; readonly quote: Quote } | null;
	/** Whether the text tells of schools that help each other. */
	readonly isPairing: boolean;
	readonly parties: readonly (Party & { readonly role: RoleFact | null })[];
	/** Role of the school that writes without naming itself. */
	readonly writerRole: RoleFact | null;
	readonly counts: readonly Count[];
	readonly clauses: readonly PlannedClause[];
	readonly needs: readonly StatedNeed[];
	readonly credits: Credits;
	/** All lines around the text that say something about it. */
	readonly bylines: readonly BylineFact[];
	readonly themes: readonly ConceptId[];
	readonly problems: readonly { readonly id: ConceptId; readonly word: string }[];
	readonly subjects: ReturnType<typeof findSubjects>;
	readonly regions: readonly { readonly code: string; readonly quote: Quote }[];
}

export interface ExtractContext {
	readonly title: Tracked;
	readonly bylines: readonly BylineFact[];
	readonly published: string | undefined;
	readonly registry: Registry;
	readonly schoolId: string | undefined;
}

/** Reads the facts of a report. What is uncertain stays empty. */
export function extractFacts(
	blocks: readonly Block[],
	{ title, bylines, published, registry, schoolId }: ExtractContext,
): Facts {
	const reading = readingOf(title, blocks);
	const kind = chooseKind(reading);
	const stamp = publishedOf(bylines);
	const publisher = bylineOf(bylines, 'publisher');
	const parties = findParties(reading, registry).filter((party) => !isPassing(party, reading.text));
	const credits = findCredits(reading, bylines);
	const stated = findWriter(reading, parties, {
		schoolId,
		publisher: publisher?.value,
		author: credits.text?.value,
	});
	const found = isPairing(markSchools(reading, parties, stated), reading.title, parties)
		? findRoles(reading, parties, stated)
		: null;
	const pairs = found !== null && (found.isOfPair || !isOfOtherMatters(reading));
	const roles: Roles['roles'] = pairs ? found.roles : new Map();
	const writer = pairs ? found.writer : stated;
	const isPlan = kind.kind === 'plan';
	return {
		reading,
		kind,
		date: chooseDate(reading, { kind: kind.kind, published: stamp?.value ?? published }),
		published: stamp,
		publisher,
		isPairing: pairs,
		parties: parties.map((party, index) => ({
			...party,
			role: roles.get(String(index)) ?? null,
		})),
		writerRole: roles.get(self) ?? null,
		counts: pairs && !isPlan ? findCounts(reading, parties) : [],
		clauses:
			pairs && isPlan ? findClauses(reading, markSchools(reading, parties, writer), roles) : [],
		needs: pairs ? findNeeds(reading) : [],
		credits,
		bylines,
		themes: findThemes(reading),
		problems: findProblems(reading),
		subjects: findSubjects(reading),
		regions: findRegions(reading, registry.regions),
	};
}

function bylineOf(bylines: readonly BylineFact[], field: BylineFact['field']) {
	const fact = bylines.find((one) => one.field === field && one.value !== '');
	return fact
		? { value: fact.value, quote: quoteOf({ tracked: fact.quote }, 0, fact.quote.text.length) }
		: null;
}

/** The day on which a page was put up, when it is written out. */
function publishedOf(bylines: readonly BylineFact[]) {
	const fact = bylineOf(bylines, 'published');
	const [, year, month = '', day = ''] =
		/(\d{4})\D{1,4}(\d{1,2})\D{1,4}(\d{1,2})/.exec(fact?.value ?? '') ?? [];
	return fact && year !== undefined
		? { ...fact, value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
		: null;
}
