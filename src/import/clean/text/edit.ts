import type { ImportRule } from '#i18n/words/imports.ts';
import { mapTexts, type Block } from './block.ts';
import type { Ledger } from './ledger.ts';
import { insert, join, slice, type Tracked } from './tracked.ts';

/** A change at a place of a text. An empty `after` removes. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly after: string;
}

interface Rule {
	readonly rule: ImportRule;
	readonly isDoubtful?: boolean;
}

/** Makes the changes, which must be in order, and notes each: a removal where nothing comes instead. */
export function applyEdits(
	tracked: Tracked,
	edits: readonly Edit[],
	{ rule, isDoubtful = false, ledger }: Rule & { ledger: Ledger },
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
	return join(...parts, slice(tracked, from));
}

/** Changes all texts of a document in the same way. */
export function editBlocks(
	blocks: readonly Block[],
	edits: (text: string) => readonly Edit[],
	context: Rule & { ledger: Ledger },
): Block[] {
	return mapTexts(blocks, (tracked) => applyEdits(tracked, edits(tracked.text), context));
}
