import { pinyin } from 'pinyin-pro';
import type { School } from '#archive/archive.ts';
import { words } from '#i18n/zh-hans.ts';
import { lineageOf } from '#model/region.ts';
import type { Names, SchoolEntry, ThemeEntry, Vocabulary } from '#search/text/files.ts';
import { concepts, slugOf, type ConceptId } from '#thesaurus/index.ts';
import type { SearchContext } from './search-context.ts';
import type { Shard } from './shard.ts';

/** The field's words, for the expansion of queries and for suggestions. */
export function vocabularyOf(
	{ write, tableFile }: SearchContext,
	reportsByConcept: ReadonlyMap<ConceptId, number>,
): Vocabulary {
	return {
		themes: concepts.map((concept): ThemeEntry => {
			const { id, term, alt, related = [], ambiguous = [] } = concept;
			return {
				id,
				slug: slugOf(id),
				term: write(term),
				alt: alt.map(write),
				related: related.map(write),
				ambiguous: ambiguous.map(write),
				initials: initialsOf(term),
				reports: reportsByConcept.get(id) ?? 0,
			};
		}),
		scripts: tableFile,
	};
}

/** Schools and school years by name. */
export function namesOf(context: SearchContext): Names {
	const { archive, write } = context;
	const years = new Set(archive.reports.map(({ schoolYear }) => schoolYear));
	return {
		schools: [...archive.schools.values()].map((school) => schoolEntry(school, context)),
		years: [...years]
			.sort()
			.reverse()
			.map((id) => [id, write(words.schoolYear(id))]),
	};
}

function schoolEntry(
	{ id, name, aliases, region }: School,
	{ archive, write }: SearchContext,
): SchoolEntry {
	const places = region
		? lineageOf(region)
				.reverse()
				.flatMap((code) => archive.regions.get(code) ?? [])
		: [];
	return {
		id,
		name: write(name),
		others: aliases.map((alias) => write(alias.name)),
		places: places.map(write),
		initials: [name, ...aliases.map((alias) => alias.name)].map(initialsOf).join(' '),
	};
}

/** First letters in pinyin: 示范课 is sfk. */
const initialsOf = (text: string): string =>
	pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' })
		.join('')
		.toLowerCase();

/** How many reports speak of each concept. */
export function reportsByConcept(shards: readonly Shard[]): Map<ConceptId, number> {
	const counts = new Map<ConceptId, number>();
	for (const concept of shards.flatMap(({ rows }) => rows.flatMap(({ concepts }) => concepts))) {
		counts.set(concept, (counts.get(concept) ?? 0) + 1);
	}
	return counts;
}
