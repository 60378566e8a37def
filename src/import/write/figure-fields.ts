import type { Count } from '#import/facts/counts/find-counts.ts';
import { parseAmount } from '#model/quantity.ts';
import { conceptOf } from '#thesaurus/index.ts';

type Figure = Pick<Count, 'value' | 'unit' | 'quote'>;

/** A plain number where it is one. */
const quantityOf = ({ value, unit, quote }: Figure) => ({
	value: /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value,
	unit,
	quote: Array.from(quote.replace(/\s+/g, ' ')).slice(0, 40).join(''),
});

/** A total with what the text says that it is made up of. */
function countedOf(count: Count) {
	const parts = count.parts
		.filter(isReadable)
		.map((part) => quantityOf({ ...part, quote: part.quote.trim() }));
	return { ...quantityOf(count), parts: parts.length === 0 ? undefined : parts };
}

const isReadable = ({ value }: Figure) => parseAmount(value) !== null;

/** Figures of one kind and one day are one activity; the report's own day goes without saying. */
export const activitiesOf = (counts: readonly Count[], day: string) =>
	[
		...Map.groupBy(counts.filter(isReadable), ({ type, date }) => `${type} ${date ?? ''}`).values(),
	].flatMap((same) =>
		same.slice(0, 1).map(({ type, date }) => ({
			type: conceptOf(type).term,
			date: date === day ? undefined : (date ?? undefined),
			quantities: same.map(countedOf),
		})),
	);

/** Figures of a summary that are of no day. */
export const totalsOf = (counts: readonly Count[]) =>
	counts
		.filter(({ date }) => date === null)
		.map((count) => ({ type: conceptOf(count.type).term, quantity: countedOf(count) }));
