import type { ImportRule } from '#i18n/words/imports.ts';
import type { BylineField } from './byline.ts';
import { mapTexts, type Block } from './block.ts';
import { insert, inserted, join, slice, type Tracked } from './tracked.ts';

/** What has happened to the source so far, in order. Rules only add to it. */
export type Changes = (Removal | Repair | BylineEvidence)[];

/** Words of the source that do not reach the report. */
interface Removal {
	readonly fate: 'removed';
	readonly rule: ImportRule;
	readonly text: Tracked;
}

/** Words that were put right. */
interface Repair {
	readonly fate: 'repaired';
	readonly rule: ImportRule;
	readonly text: Tracked;
	readonly after: string;
}

/** Words that left the text because a field of the report holds them now. */
export interface BylineEvidence {
	readonly fate: 'evidence';
	readonly field: BylineField | 'title';
	readonly value: string;
	readonly text: Tracked;
}

/** All entries of one fate. */
export const entriesOf = <Fate extends Changes[number]['fate']>(changes: Changes, fate: Fate) =>
	changes.filter((entry): entry is Extract<Changes[number], { fate: Fate }> => entry.fate === fate);

/** A change at a place of a text. An empty `after` removes. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly after: string;
}

/** Cuts out whatever a pattern with the flag `g` finds. */
export const cutsOf = (text: string, pattern: RegExp): Edit[] =>
	[...text.matchAll(pattern)].map(({ index: from, 0: { length } }) => {
		return { from, to: from + length, after: '' };
	});

interface Booking {
	readonly rule: ImportRule;
	readonly changes: Changes;
}

/** Makes the edits, which must be in order, and notes each: a removal where nothing comes instead. */
export function applyEdits(
	tracked: Tracked,
	edits: readonly Edit[],
	{ rule, changes }: Booking,
): Tracked {
	if (edits.length === 0) return tracked;
	const parts: Tracked[] = [];
	let from = 0;
	for (const { from: start, to, after } of edits) {
		const text = slice(tracked, start, to);
		parts.push(slice(tracked, from, start), insert(after));
		from = to;
		changes.push(
			after === '' ? { fate: 'removed', rule, text } : { fate: 'repaired', rule, text, after },
		);
	}
	return join([...parts, slice(tracked, from)]);
}

/** Changes all texts of a document in the same way. */
export const editBlocks = (
	blocks: readonly Block[],
	edits: (text: string) => readonly Edit[],
	booking: Booking,
): Block[] => mapTexts(blocks, (tracked) => applyEdits(tracked, edits(tracked.text), booking));

/** What happened between two places of the source; what has no place happened at its beginning. */
export const changesBetween = (changes: Changes, from: number, to: number): Changes =>
	changes.filter(({ text: { at } }) => {
		const first = at.find((offset) => offset !== inserted) ?? 0;
		return first >= from && first < to;
	});
