import type { Block } from '#import/source/block.ts';
import type { Ledger } from '#import/source/ledger.ts';
import type { Tracked } from '#import/source/tracked.ts';
import type { Facts } from '#import/facts/extract-facts.ts';
import type { PersonalDatum } from './privacy-gate.ts';
import type { PreparedPicture } from './pictures.ts';

/** One report read from a file, before it is written; the author may still answer questions about it. */
export interface Draft {
	readonly title: Title;
	readonly blocks: readonly Block[];
	readonly facts: Facts;
	readonly pictures: readonly PreparedPicture[];
	/** What may expose a person, masked. */
	readonly privacy: readonly PersonalDatum[];
	/** What the author should look at, in Chinese. */
	readonly doubts: readonly string[];
	/** Those of the doubts that show what was taken away: not for the report, where all can read them. */
	readonly removals: readonly string[];
	/** What happened to the document's part of the source. */
	readonly ledger: Ledger;
}

export interface Title {
	readonly value: string;
	/** How it was found, in Chinese. */
	readonly reason: string;
	readonly quote: Tracked | null;
	readonly isMadeUp: boolean;
}
