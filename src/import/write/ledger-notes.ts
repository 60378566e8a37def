import { rangesOf, type Removal, type Repair } from '#import/clean/text/ledger.ts';
import { joinAll } from '#import/clean/text/tracked.ts';
import { redact } from '#import/privacy-gate.ts';

/** Removed words in order under their rule; long ones are shortened, never what rule took them. */
export const removalNotes = (removals: readonly Removal[]) =>
	[...Map.groupBy(removals, ({ rule }) => rule)].map(([rule, same]) => ({
		rule,
		count: same.length,
		items: neighboursJoined(same).map((text) => ({
			text: redact(shorten(text.text)),
			at: rangesOf(text),
		})),
	}));

function neighboursJoined(removals: readonly Removal[]): Removal['text'][] {
	const runs: Removal['text'][][] = [];
	for (const { text } of removals) {
		const before = runs.at(-1)?.at(-1)?.at.at(-1);
		if (before !== undefined && text.at[0] === before + 1) runs.at(-1)?.push(text);
		else runs.push([text]);
	}
	return runs.map((run) => joinAll(run));
}

const shorten = (text: string) =>
	text.length > 400 ? `${text.slice(0, 400)}……（共 ${text.length} 字）` : text;

/** The same change at many places is one entry. */
export const repairNotes = (repairs: readonly Repair[]) =>
	[
		...Map.groupBy(repairs, ({ rule, before, after }) =>
			JSON.stringify([rule, before.text, after]),
		).values(),
	].flatMap((same) =>
		same.slice(0, 1).map(({ rule, before, after, isDoubtful }) => ({
			rule,
			before: redact(before.text),
			after,
			isDoubtful,
			count: same.length,
			at: same.flatMap((one) => rangesOf(one.before)),
		})),
	);
