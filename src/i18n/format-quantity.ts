import { formatInterval } from '#model/format-interval.ts';
import type { Interval, Quantity } from '#model/quantity.ts';

/** A number with its unit, and what it is meant for each of. @example '每个学科 1–2 人' */
export const formatMeasure = ({ each, unit, ...number }: Measure): string =>
	[each, formatInterval(number), unit].filter(Boolean).join(' ');

/** A quantity with its parts. @example '20,000–30,000 元，其中 10,000 元、10,000–20,000 元' */
export const formatQuantity = ({ parts, ...whole }: Promised): string =>
	[formatMeasure(whole), parts.map(formatMeasure).join('、')].filter(Boolean).join('，其中 ');

/** The words that a quantity and its parts were read from. */
export const quotesOf = (quantity: Quantity): string[] =>
	[quantity, ...quantity.parts].flatMap(({ quote }) => quote ?? []);

/** What limits a quantity and its parts. */
export const notesOf = (quantity: Quantity): string[] =>
	[quantity, ...quantity.parts].flatMap(({ note }) => note ?? []);

/** A quantity in one sentence with its quotes and notes, and with what else is said of it. */
export function quantityInFull(quantity: Promised, more?: string): string {
	const quotes = quotesOf(quantity).map((quote) => `“${quote}”`);
	const limits = [quotes.join(''), ...notesOf(quantity), more].filter(Boolean).join('；');
	return formatQuantity(quantity) + (limits && `（${limits}）`);
}

interface Measure extends Interval {
	readonly unit: string;
	readonly each?: string | undefined;
}

type Promised = Quantity & Pick<Measure, 'each'>;
