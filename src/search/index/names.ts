import { pinyin } from 'pinyin-pro';
import type { Archive } from '#archive/archive.ts';
import { lineageOf } from '#model/region.ts';
import patternEntries from '#thesaurus/concept-patterns.json' with { type: 'json' };
import everydayWords from '#search/text/everyday-words.json' with { type: 'json' };
import type { NamedPage, Names, Script } from '#search/text/files.ts';
import { concepts, slugOf, type Concept } from '#thesaurus/index.ts';
import type { Convert } from '#variants/converter.ts';
import { facetLabel, facetOfConcept, facetsOf } from './search-facets.ts';
import type { SearchContext } from './search-context.ts';

/** What things are called on a site: themes, values of facets, and pages to go to by name. */
export function namesOf({ archive, show }: SearchContext, script: Script): Names {
	const say = show[script];
	const values = new Set(archive.reports.flatMap((report) => facetsOf(report, archive)));
	return {
		title: say(archive.site.title),
		themes: named.map(({ id, term, alt, related = [], ambiguous = [] }) => ({
			id,
			terms: [term, ...alt].map(say),
			related: related.map(say),
			ambiguous: ambiguous.map(say),
			clauses: problems.flatMap(({ concept, pattern }) => (concept === id ? pattern : [])),
		})),
		labels: Object.fromEntries(
			Array.from(values, (value) => [value, say(facetLabel(value, archive))]),
		),
		pages: pagesOf(archive, values, say),
	};
}

/** @param values of facets that reports have */
function pagesOf(archive: Archive, values: ReadonlySet<string>, say: Convert): NamedPage[] {
	const page = (
		[kind, path]: readonly [NamedPage['kind'], path: string],
		[label = '', ...others]: readonly string[],
		places: readonly string[] = [],
	): NamedPage => ({
		kind,
		path,
		label: say(label),
		note: say(places[places.length - 1] ?? ''),
		others: others.map(say),
		region: say(places.join('')),
		initials: [label, ...others].map(initialsOf),
	});
	const schools = Array.from(archive.schools.values(), ({ id, name, aliases, region }) => {
		const places = lineageOf(region ?? '').flatMap((code) => archive.regions.get(code) ?? []);
		return page(['school', `schools/${id}/`], [name, ...aliases.map((one) => one.name)], places);
	});
	const themes = concepts
		.filter(({ id }) => values.has(`${facetOfConcept(id)}:${id}`))
		.map(({ id, term, alt }) => page(['theme', `themes/${slugOf(id)}/`], [term, ...alt]));
	const years = [...archive.schoolYears]
		.sort()
		.reverse()
		.map((id) => page(['year', `years/${id}/`], [facetLabel(`year:${id}`, archive), id]));
	return [...schools, ...themes, ...years];
}

/** Who asks names a problem in a clause; an activity has a word of its own. */
const problems = patternEntries.filter(({ concept }) => concept.startsWith('prob.'));

/** What the field has words for, and what everybody has. */
const named: readonly (Omit<Concept, 'id'> & { readonly id: string })[] = [
	...concepts,
	...everydayWords,
];

/** First letters in pinyin: 示范课 is sfk. */
const initialsOf = (text: string): string =>
	pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' })
		.join('')
		.toLowerCase();
