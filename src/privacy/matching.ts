import type { FoldedText } from './folded-text.ts';
import type { PrivacyRule, Span } from './rule.ts';

/** A match and what stands around it; read on demand, since most matches need little of it. */
export interface Place {
	readonly match: RegExpExecArray;
	/** Up to 24 characters before and after, within the line. */
	readonly before: string;
	readonly after: string;
	readonly isMachine: boolean;
}

/**
 * All places where a pattern matches and `isReal` agrees. After a match that is not real the search
 * goes on one character further, so that a false beginning hides nothing.
 */
export function matching(pattern: RegExp, isReal: (place: Place) => boolean = () => true) {
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

function placeOf(match: RegExpExecArray, { text, isMachine }: FoldedText): Place {
	const start = match.index;
	const end = start + match[0].length;
	return {
		match,
		get before() {
			return (
				text
					.slice(Math.max(0, start - 24), start)
					.split('\n')
					.at(-1) ?? ''
			);
		},
		get after() {
			return text.slice(end, end + 24).split('\n', 1)[0] ?? '';
		},
		get isMachine() {
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
