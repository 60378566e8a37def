import { pinyin } from 'pinyin-pro';
import { lineageOf } from '#model/region.ts';
import { facetNames, type Names, type Script, type Vocabulary } from '#search/text/files.ts';
import { concepts, slugOf } from '#thesaurus/index.ts';
import { facetLabel } from './search-facets.ts';
import type { SearchContext } from './search-context.ts';
import type { Shard } from './shard.ts';

/** The field's words, for the expansion of queries and for suggestions. */
export function vocabularyOf(
	{ folds, show }: SearchContext,
	shards: readonly Shard[],
	script: Script,
): Vocabulary {
	const used = new Set(shards.flatMap((shard) => shard.concepts));
	const say = show[script];
	return {
		folds,
		themes: concepts.map(({ id, term, alt, related = [], ambiguous = [] }) => ({
			id,
			slug: slugOf(id),
			term: say(term),
			alt: alt.map(say),
			related: related.map(say),
			ambiguous: ambiguous.map(say),
			initials: initialsOf(term),
			hasReports: used.has(id),
		})),
	};
}

/** Schools and values of facets by name. */
export function namesOf(
	{ archive, show }: SearchContext,
	shards: readonly Shard[],
	script: Script,
): Names {
	const say = show[script];
	const values = new Set(shards.flatMap(({ facets }) => facets));
	const labels = facetNames.flatMap((facet) =>
		[...values]
			.filter((value) => value.startsWith(`${facet}:`))
			.map((value) => [value, facetLabel(facet, value.slice(facet.length + 1), archive)]),
	);
	return {
		schools: Array.from(archive.schools.values(), ({ id, name, aliases, region }) => {
			const others = aliases.map((alias) => alias.name);
			const codes = region ? lineageOf(region).reverse() : [];
			return {
				id,
				name: say(name),
				others: others.map(say),
				places: codes.flatMap((code) => archive.regions.get(code) ?? []).map(say),
				initials: [name, ...others].map(initialsOf).join(' '),
			};
		}),
		labels: Object.fromEntries(labels.map(([value = '', label = '']) => [value, say(label)])),
	};
}

/** First letters in pinyin: 示范课 is sfk. */
const initialsOf = (text: string): string =>
	pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' })
		.join('')
		.toLowerCase();
