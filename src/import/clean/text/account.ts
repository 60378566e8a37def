import type { Ledger } from './ledger.ts';
import { inserted, type Tracked } from './tracked.ts';

/** Where a character of the source ended. */
type Fate = 'body' | 'evidence' | 'removed' | 'repaired';

/** How many characters of the source ended where; blanks are counted apart. */
export type Account = Readonly<Record<Fate | 'blank', number>>;

/** A character that ended nowhere or twice: a fault of ours, never of the author. */
interface Loss {
	readonly offset: number;
	readonly character: string;
	readonly fates: readonly Fate[];
}

/**
 * Books every character of the source to exactly one place.
 * @param source all text of the file
 * @param bodies the texts that stand in the drafts
 */
export function account(
	source: string,
	bodies: readonly Tracked[],
	{ moved, removed, repaired }: Ledger,
): { account: Account; losses: Loss[] } {
	const fates = new Map<Fate, Uint8Array>();
	const book = (fate: Fate, texts: readonly Tracked[]) => {
		const times = new Uint8Array(source.length);
		for (const { at } of texts)
			for (const offset of at) if (offset !== inserted) times[offset] = (times[offset] ?? 0) + 1;
		fates.set(fate, times);
	};
	book('body', bodies);
	book(
		'evidence',
		moved.map(({ text }) => text),
	);
	book(
		'removed',
		removed.map(({ text }) => text),
	);
	book(
		'repaired',
		repaired.map(({ before }) => before),
	);
	return tally(source, fates);
}

function tally(source: string, fates: ReadonlyMap<Fate, Uint8Array>) {
	const counts = { body: 0, evidence: 0, removed: 0, repaired: 0, blank: 0 };
	const losses: Loss[] = [];
	for (let offset = 0; offset < source.length; offset++) {
		const character = source[offset] ?? '';
		const found = [...fates].flatMap(([fate, times]) =>
			new Array<Fate>(times[offset] ?? 0).fill(fate),
		);
		const [only, second] = found;
		if (only === undefined && /\s/.test(character)) counts.blank++;
		else if (only === undefined || second !== undefined)
			losses.push({ offset, character, fates: found });
		else counts[only]++;
	}
	return { account: counts, losses };
}
