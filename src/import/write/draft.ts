import type { Block } from '#import/source/block.ts';
import type { Ledger } from '#import/source/ledger.ts';
import type { Facts } from '#import/facts/extract-facts.ts';
import type { Doubt } from '#import/facts/questions.ts';
import type { Title } from './choose-title.ts';
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
	/** What the author should look at. */
	readonly doubts: readonly Doubt[];
	/** What happened to the document's part of the source. */
	readonly ledger: Ledger;
}
