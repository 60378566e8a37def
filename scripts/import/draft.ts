import type { Facts } from './extract/extract-facts.ts';
import type { PersonalDatum } from './privacy-gate.ts';
import type { PreparedPicture } from './images/prepare-pictures.ts';
import type { Block } from './text/block.ts';
import type { Tracked } from './text/tracked.ts';

/** One report read from a file, before it is written; the author may still answer questions about it. */
export interface Draft {
	readonly title: {
		readonly value: string;
		readonly reason: string;
		readonly quote: Tracked | null;
		readonly isMadeUp: boolean;
	};
	readonly blocks: readonly Block[];
	readonly facts: Facts;
	readonly pictures: readonly PreparedPicture[];
	/** What may expose a person, masked. */
	readonly privacy: readonly PersonalDatum[];
	/** What the author should look at, in Chinese. */
	readonly doubts: readonly string[];
}
