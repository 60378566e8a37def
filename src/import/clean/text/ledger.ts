import type { ImportRule } from '#i18n/words/imports.ts';
import { inserted, type Tracked } from './tracked.ts';

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

/** What has happened to the source so far. Rules only add to it. */
export interface Ledger {
	readonly removed: Removal[];
	readonly repaired: Repair[];
	readonly moved: Moved[];
}

export const openLedger = (): Ledger => ({ removed: [], repaired: [], moved: [] });

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
