import type { Outcome } from '#import/import-file.ts';
import { finalKind } from '#import/write/frontmatter.ts';

/** What became of a file, for other programs. */
export function outcomeAsJson(outcome: Outcome) {
	if (outcome.status !== 'written') return outcome;
	const { status, file, account, drafts } = outcome;
	return {
		status,
		file,
		account,
		drafts: drafts.map(({ path, draft: { title, facts, doubts, privacy, pictures } }, index) => ({
			path,
			draft: index + 1,
			title: title.value,
			kind: finalKind({ facts }),
			date: facts.date.value,
			isPairing: facts.isPairing,
			schools: facts.parties.map(({ name, id, role }) => ({ name, id, role: role?.role ?? null })),
			writerRole: facts.writerRole?.role ?? null,
			counts: facts.counts.map(({ type, value, unit, quote }) => ({
				type,
				value,
				unit,
				quote: quote.text,
			})),
			credits: Object.fromEntries(
				Object.entries(facts.credits).map(([field, { value }]) => [field, value]),
			),
			pictures: pictures.length,
			privacy,
			doubts,
		})),
	};
}
