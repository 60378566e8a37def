import { fold } from '#chinese/fold.ts';
import { anyOf } from './any-of.ts';
import patternEntries from './concept-patterns.json' with { type: 'json' };
import { conceptIdOf, concepts, type ConceptId } from './index.ts';
import lookalikes from './lookalikes.json' with { type: 'json' };

/** Words of a text that show a concept. */
export interface ConceptMention {
	readonly concept: ConceptId;
	/** As the author wrote them. */
	readonly quote: string;
}

/**
 * The concepts that a text speaks of, as often as it names them. Of words that overlap the longest
 * counts, so that 送教上门 is never 送教; words that may mean either of two concepts count for none.
 */
export function mentionsIn(text: string): ConceptMention[] {
	const folded = fold(text);
	const terms = Array.from(
		folded.matchAll(longestTerm),
		(match) => [conceptsByTerm.get(match[0]), match] as const,
	);
	const patterns = conceptPatterns.map(
		({ concept, pattern }) => [concept, pattern.exec(folded)] as const,
	);
	return [...terms, ...patterns].flatMap(([concept, match]) => {
		if (!concept || !match || isDenied(folded, match.index, concept)) return [];
		return { concept, quote: text.slice(match.index, match.index + match[0].length) };
	});
}

/** Where a word decides nothing, its concept is `null`: it only hides the shorter words inside. */
const conceptsByTerm: ReadonlyMap<string, ConceptId | null> = new Map([
	...concepts.flatMap(({ not = [], ambiguous = [] }) =>
		[...not, ...ambiguous].map((term) => [term, null] as const),
	),
	...concepts.flatMap(({ id, term, alt }) => [term, ...alt].map((entry) => [entry, id] as const)),
]);

const longestTerm = new RegExp(
	anyOf([...conceptsByTerm.keys(), ...lookalikes.flatMap((line) => line.split(' '))]),
	'g',
);

/** Ways to say a thing without any of its entry terms; each stays within a clause. */
const conceptPatterns = patternEntries.map(({ concept, pattern }) => ({
	concept: conceptIdOf(concept),
	pattern: new RegExp(pattern),
}));

/** “避免走过场” and “没有形式化” do not report the problem. */
const isDenied = (text: string, start: number, concept: ConceptId): boolean =>
	concept.startsWith('prob.') &&
	/(?:没有|并无|并非|不是|不搞|不得|避免|防止|杜绝|克服|消除)(?:了|出现|任何)?$/.test(
		text.slice(Math.max(0, start - 6), start),
	);
