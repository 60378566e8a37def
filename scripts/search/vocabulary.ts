import { pinyin } from 'pinyin-pro';
import type { School } from '#archive/archive.ts';
import { words } from '#i18n/zh-hans.ts';
import { lineageOf } from '#model/region.ts';
import type { SchoolEntry, ThemeEntry, Vocabulary } from '#search/files.ts';
import { concepts, slugOf, type ConceptId } from '#thesaurus/index.ts';
import type { SearchContext } from './search-context.ts';

/** Names of schools, themes and years, for suggestions and for the expansion of queries. */
export function vocabularyOf(
	context: SearchContext,
	reportsByConcept: ReadonlyMap<ConceptId, number>,
): Vocabulary {
	const { archive, write, tableFile } = context;
	const years = new Map<string, number>();
	for (const { schoolYear } of archive.reports)
		years.set(schoolYear, (years.get(schoolYear) ?? 0) + 1);
	return {
		schools: [...archive.schools.values()].map((school) => schoolEntry(school, context)),
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
		years: [...years]
			.sort(([a], [b]) => (a < b ? 1 : -1))
			.map(([id, count]) => [id, write(words.schoolYear(id)), count]),
		scripts: tableFile,
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
