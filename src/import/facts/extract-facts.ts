import { fold } from '#chinese/fold.ts';
import type { ReportKind } from '#model/report.ts';
import type { Block } from '#import/source/block.ts';
import type { BylineEvidence } from '#import/source/changes.ts';
import type { Registry } from './registry.ts';
import { findCounts, findPromises, type Count } from './counts/find-counts.ts';
import { findCredits } from './credits.ts';
import { chooseDate, findPublished } from './dates/choose-date.ts';
import { findPeriod } from './dates/find-period.ts';
import { chooseKind } from './kind.ts';
import { isPairing, self } from './pairing.ts';
import { readingOf, type Asked, type Reading } from './clauses/reading.ts';
import { findParties, type Party } from './schools/find-parties.ts';
import { findSubjects, findThemes } from './themes.ts';

/** Everything that was read from one report, each with its words. */
export type Facts = ReturnType<typeof extractFacts>;

interface ExtractContext {
	readonly title: string;
	readonly bylines: readonly BylineEvidence[];
	readonly registry: Registry;
	readonly schoolId: string | undefined;
	/** What the page calls its publisher. */
	readonly publisherOfPage?: string | undefined;
}

/** Reads the facts of a report. What is uncertain stays empty, and is asked for. */
export function extractFacts(
	blocks: readonly Block[],
	{ title, bylines, registry, schoolId, publisherOfPage = '' }: ExtractContext,
) {
	const reading = readingOf(title, blocks);
	const { themes, problems } = findThemes(reading);
	const kind = chooseKind(reading, problems);
	const publisher = bylines.find(
		({ field, value }) => field === 'publisher' && value !== '' && !isAddress.test(value),
	);
	const isOfItself = self.test(reading.text);
	const named = findParties(reading, registry);
	const writers = registry.schools
		.filter(({ id }) => isOfItself && id === schoolId && !named.some((one) => one.id === id))
		.map(({ id, name }) => ({ id, name, folded: [fold(name)], candidates: [id], mentions: [] }));
	const parties: readonly Party[] = [...named, ...writers];
	const pairs = isPairing(reading, parties);
	const credits = findCredits(reading, bylines);
	const publishers = [publisher?.value, publisherOfPage, credits.text?.value].flatMap((words) =>
		findParties(readingOf(words ?? '', []), registry).map(({ name }) => name),
	);
	return {
		reading,
		kind,
		date: chooseDate(reading, kind.kind),
		period: findPeriod(reading, kind.kind),
		published: findPublished(reading, bylines),
		publisher: publisher ? { value: publisher.value, quote: publisher.text.text } : null,
		/** Whether the text tells of schools that help each other. */
		isPairing: pairs,
		parties,
		/** Whether the text says 我校 and nobody has said which school that is. */
		isWriterUnknown: schoolId === undefined && isOfItself && !/简称[“"]?我校/.test(reading.text),
		/** Schools that the lines around the text or its page name as who published or wrote it. */
		publishers: [...new Set(publishers)],
		/** Pairings of the archive of which the text names both sides. */
		pairings: pairs ? knownPairings(parties, registry) : [],
		...figuresOf(reading, parties, pairs ? kind.kind : null),
		credits,
		bylines,
		themes,
		problems,
		subjects: findSubjects(reading),
	};
}

/** 来源：http://… names no publisher. */
const isAddress = /^(?:https?:|www\.)/;

/**
 * What a text counts, and what is asked. A plan promises, which a person enters; what seems to be no pairing
 * of schools (`null`) has no figures, and is asked about those that it writes.
 */
export function figuresOf(
	reading: Reading,
	parties: readonly Party[],
	kind: ReportKind | null,
): { counts: Count[]; unread: Record<'counts' | 'clauses', Asked[]> } {
	if (kind === 'plan')
		return { counts: [], unread: { counts: [], clauses: findPromises(reading) } };
	const { counts, unread } = findCounts(reading, parties, kind ?? 'visit');
	if (kind !== null) return { counts, unread: { counts: unread, clauses: [] } };
	const asked = counts.map(({ quote }) => ({ quote }));
	return { counts: [], unread: { counts: [...asked, ...unread], clauses: [] } };
}

/** Pairings of the archive of which a text names both sides. */
function knownPairings(
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
