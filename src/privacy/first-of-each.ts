import type { FoldedText } from './folded-text.ts';
import type { PrivacyRule, Span } from './rule.ts';

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
