import type { Report } from '#archive/archive.ts';
import { conceptIdOf, conceptOf, type ConceptId } from '#thesaurus/index.ts';
import type { ReportRule } from '#check/rule.ts';
import type { FindingPlace } from '#model/finding.ts';

/** Words that look alike and mean something else are not merged: 送教上门 is not 送教. */
export const distinctTerms: ReportRule = {
	name: 'distinct-terms',
	*check({ report, paragraphs }) {
		const body = [report.title, report.summary, ...paragraphs.map(({ text }) => text)].join('\n');
		for (const { id, words, place } of taggedWith(report)) {
			const { term, not = [], alt, note } = conceptOf(id);
			const text = words || body;
			const meant = not.find((word) => text.includes(word));
			if (meant === undefined || [term, ...alt].some((word) => without(text, not).includes(word)))
				continue;
			yield {
				severity: 'warning',
				place,
				message: `文中说的是“${meant}”，却归到了“${term}”，两者不是一回事。`,
				hint: `${note ? `${note}。` : ''}${insteadOf(meant)}`,
			};
		}
	},
};

const insteadOf = (meant: string): string =>
	conceptIdOf(meant) ? `请改用“${meant}”。` : '请删去这个词，或换一个合适的。';

interface Tagged {
	readonly id: ConceptId;
	/** The words that the tag itself rests on; empty where it rests on the whole text. */
	readonly words: string;
	readonly place: FindingPlace;
}

function taggedWith({ themes, activities, totals }: Report): Tagged[] {
	return [
		...themes.map((id, index) => ({ id, words: '', place: { path: ['themes', index] } })),
		...activities.map(({ type, note, quantities }, index) => ({
			id: type,
			words: [note, ...quantities.flatMap(({ quote, note: aside }) => [quote, aside])]
				.filter(Boolean)
				.join('\n'),
			place: { path: ['activities', index, 'type'] },
		})),
		...totals.map(({ type, note, quantity }, index) => ({
			id: type,
			words: [note, quantity.quote, quantity.note].filter(Boolean).join('\n'),
			place: { path: ['totals', index, 'type'] },
		})),
	];
}

const without = (text: string, words: readonly string[]): string =>
	words.reduce((rest, word) => rest.replaceAll(word, ''), text);
