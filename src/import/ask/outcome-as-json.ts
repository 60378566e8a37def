import type { Outcome } from '#import/import-file.ts';
import { finalKind } from '#import/write/frontmatter.ts';
import { questionsOf } from './questions.ts';

/** What became of a file, for other programs. */
export function outcomeAsJson(outcome: Outcome) {
	if (outcome.status !== 'written') return outcome;
	const { status, file, account, drafts } = outcome;
	return {
		status,
		file,
		account,
		drafts: drafts.map(({ path, draft }, index) => {
			const { title, facts, doubts, privacy, pictures } = draft;
			return {
				path,
				draft: index + 1,
				title: title.value,
				kind: finalKind(draft),
				date: facts.date.value,
				isPairing: facts.isPairing,
				schools: facts.parties.map(({ name, id }) => ({ name, id })),
				pairings: facts.pairings,
				counts: facts.counts.map(({ type, value, unit, quote, parts }) => ({
					type,
					value,
					unit,
					quote: quote.text,
					...(parts.length > 0
						? { parts: parts.map((part) => ({ ...part, quote: part.quote.text })) }
						: {}),
				})),
				credits: Object.fromEntries(
					Object.entries(facts.credits).map(([field, { value }]) => [field, value]),
				),
				pictures: pictures.length,
				privacy,
				doubts,
				questions: questionsOf(facts).map(({ about, text, quotes }) => ({
					about,
					text,
					quotes: quotes.map(({ text: words, reason }) => ({ quote: words, reason })),
				})),
			};
		}),
	};
}
