import type { Stretch } from './question.ts';
import { findPhrase, type Phrase, type Runs } from './tokens.ts';

interface Match {
	readonly start: number;
	readonly end: number;
}

/** Where phrases stand in a text, in order. */
export function matchesOf(runs: Runs, phrases: readonly Phrase[]): Match[] {
	const matches = phrases.flatMap((phrase) => findPhrase(runs, phrase));
	return matches.sort((a, b) => a.start - b.start);
}

/** A text in stretches, the matches marked. */
export function marked(
	text: string,
	matches: readonly Match[],
	{ start, end }: Match = { start: 0, end: text.length },
): Stretch[] {
	const stretches: [string, boolean][] = [];
	for (let at = start; at < end; at += 1) {
		const isMatch = matches.some((match) => match.start <= at && at < match.end);
		const last = stretches[stretches.length - 1];
		if (last && last[1] === isMatch) last[0] += text.charAt(at);
		else stretches.push([text.charAt(at), isMatch]);
	}
	return stretches;
}

/** The part of a long text around the first match. */
export function windowAround(text: string, matches: readonly Match[]): Match {
	const length = 96;
	if (text.length <= length) return { start: 0, end: text.length };
	const first = matches[0]?.start ?? 0;
	const earliest = Math.max(0, Math.min(first - 12, text.length - length));
	const sentence = text.slice(0, first).search(/[^。；！？]*$/);
	const start = sentence < earliest - 20 ? earliest : sentence;
	return { start, end: Math.min(text.length, start + length) };
}
