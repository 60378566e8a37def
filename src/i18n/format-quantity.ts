import { formatAmount } from '#model/format-interval.ts';
import type { Interval } from '#model/quantity.ts';

/** A quantity, a promised quantity, or a part of either. */
export interface Counted extends Interval {
	readonly unit: string;
	/** What the things are. */
	readonly item?: string | undefined;
	/** What the number is meant for each of. */
	readonly each?: string | undefined;
	readonly quote?: string | undefined;
	readonly note?: string | undefined;
	readonly parts?: readonly Counted[];
}

/** A number with its unit, and what it is meant for each of. @example '每个学科1–2人' */
export const formatMeasure = ({ each, ...amount }: Counted): string =>
	[each, formatAmount(amount)].filter(Boolean).join('');

/** A quantity with its parts. @example '20,000–30,000元，其中10,000元、10,000–20,000元' */
export const formatQuantity = ({ parts = [], ...whole }: Counted): string =>
	[formatMeasure(whole), parts.map(formatMeasure).join('、')].filter(Boolean).join('，其中');

/** The words that a quantity and its parts were read from. */
export const quotesOf = ({ quote, parts = [] }: Counted): string[] =>
	[quote, ...parts.map((part) => part.quote)].filter((text) => text !== undefined);

/** What limits a quantity and its parts. */
export const notesOf = ({ note, parts = [] }: Counted): string[] =>
	[note, ...parts.map((part) => part.note)].filter((text) => text !== undefined);

/** A quantity in one sentence with its quotes and notes, and with what else is said of it. */
export function quantityInFull(quantity: Counted, more?: string): string {
	const quotes = quotesOf(quantity).map((quote) => `“${quote}”`);
	const limits = [quotes.join(''), ...notesOf(quantity), more].filter(Boolean).join('；');
	return formatQuantity(quantity) + (limits && `（${limits}）`);
}
