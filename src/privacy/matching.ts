import type { FoldedText } from './folded-text.ts';
import type { PrivacyRule, Span } from './rule.ts';

/**
 * All places where a pattern matches and `isReal` agrees. After a match that is not real the search
 * goes on one character further, so that a false beginning hides nothing.
 */
export function matching(
	pattern: RegExp,
	isReal: (place: ReturnType<typeof placeOf>) => boolean = () => true,
) {
	return function* (folded: FoldedText): Generator<Span> {
		const search = new RegExp(pattern.source, `${pattern.flags}g`);
		for (let match = search.exec(folded.text); match; match = search.exec(folded.text)) {
			if (isReal(placeOf(match, folded))) {
				yield { start: match.index, end: search.lastIndex };
			} else {
				search.lastIndex = match.index + 1;
			}
		}
	};
}

/** A match and what stands around it; read on demand, since most matches need little of it. */
function placeOf(match: RegExpExecArray, { text, isMachine }: FoldedText) {
	const start = match.index;
	const end = start + match[0].length;
	return {
		match,
		/** Up to 24 characters before, within the line. */
		get before(): string {
			const before = text.slice(Math.max(0, start - 24), start);
			return before.slice(before.lastIndexOf('\n') + 1);
		},
		/** The same behind. */
		get after(): string {
			return text.slice(end, end + 24).split('\n', 1)[0] ?? '';
		},
		get isMachine(): boolean {
			return isMachine(start);
		},
	};
}

/** Keeps the first place of each wording: what repeats itself needs one look. */
export function firstOfEach(find: PrivacyRule['find']): PrivacyRule['find'] {
	return function* (folded: FoldedText): Generator<Span> {
		const seen = new Set<string>();
		for (const span of find(folded)) {
			const words = folded.text.slice(span.start, span.end);
			if (seen.has(words)) continue;
			seen.add(words);
			yield span;
		}
	};
}
