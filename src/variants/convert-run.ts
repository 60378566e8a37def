import type { Convert } from './converter.ts';

/**
 * Converts texts that only places for line breaks part, as the one text that they are: a name or an
 * idiom runs on behind them. A conversion that changes the length is made part by part.
 */
export function convertRun(texts: readonly string[], convert: Convert): string[] {
	const whole = texts.join('');
	const converted = convert(whole);
	if (converted.length !== whole.length) return texts.map(convert);
	return texts.map((text, place) => {
		const start = texts.slice(0, place).join('').length;
		return converted.slice(start, start + text.length);
	});
}
