import type { ImportRule } from '#i18n/words/imports.ts';
import { mapTexts, type Block } from './block.ts';
import { insert, inserted, joinAll, slice, type Tracked } from './tracked.ts';

/** What has happened to the source so far. Rules only add to it. */
export interface Ledger {
	readonly removed: Removal[];
	readonly repaired: Repair[];
	readonly moved: Moved[];
}

/** Words of the source that do not reach the report. */
export interface Removal {
	readonly rule: ImportRule;
	readonly text: Tracked;
}

/** Words that were put right. */
export interface Repair {
	readonly rule: ImportRule;
	readonly before: Tracked;
	readonly after: string;
	/** Whether a person should look at it, because the rule can be wrong. */
	readonly isDoubtful: boolean;
}

/** Words that left the text because a field of the report holds them now. */
interface Moved {
	readonly field: string;
	readonly text: Tracked;
}

export const openLedger = (): Ledger => ({ removed: [], repaired: [], moved: [] });

/** A change at a place of a text. An empty `after` removes. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly after: string;
}

interface Booking {
	readonly rule: ImportRule;
	readonly isDoubtful?: boolean;
	readonly ledger: Ledger;
}

/** Makes the changes, which must be in order, and notes each: a removal where nothing comes instead. */
export function applyEdits(
	tracked: Tracked,
	edits: readonly Edit[],
	{ rule, isDoubtful = false, ledger }: Booking,
): Tracked {
	if (edits.length === 0) return tracked;
	const parts: Tracked[] = [];
	let from = 0;
	for (const edit of edits) {
		const before = slice(tracked, edit.from, edit.to);
		parts.push(slice(tracked, from, edit.from), insert(edit.after));
		from = edit.to;
		if (edit.after === '') ledger.removed.push({ rule, text: before });
		else ledger.repaired.push({ rule, before, after: edit.after, isDoubtful });
	}
	return joinAll([...parts, slice(tracked, from)]);
}

/** Changes all texts of a document in the same way. */
export const editBlocks = (
	blocks: readonly Block[],
	edits: (text: string) => readonly Edit[],
	booking: Booking,
): Block[] => mapTexts(blocks, (tracked) => applyEdits(tracked, edits(tracked.text), booking));

/** The parts of the source that a text stands for, as pairs of first offset and the one after the last. */
export function rangesOf({ at }: Tracked): [from: number, to: number][] {
	const ranges: [number, number][] = [];
	for (const offset of at) {
		if (offset === inserted) continue;
		const last = ranges.at(-1);
		if (last?.[1] === offset) last[1] = offset + 1;
		else ranges.push([offset, offset + 1]);
	}
	return ranges;
}

/** What happened between two places of the source; what has no place happened at its beginning. */
export function ledgerBetween(ledger: Ledger, from: number, to: number): Ledger {
	const isHere = ({ at }: Tracked) => {
		const first = at.find((offset) => offset !== inserted) ?? 0;
		return first >= from && first < to;
	};
	return {
		removed: ledger.removed.filter(({ text }) => isHere(text)),
		repaired: ledger.repaired.filter(({ before }) => isHere(before)),
		moved: ledger.moved.filter(({ text }) => isHere(text)),
	};
}
