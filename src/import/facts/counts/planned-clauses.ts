import type { Role } from '#model/role.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { quoteOf, type Asked, type Fact, type Reading } from '#import/facts/clauses/reading.ts';
import { findAmounts, type Amount } from './amounts.ts';
import doers from './doers.json' with { type: 'json' };
import { countedThings } from './what-counts.ts';

/** A clause of a plan as the text has it. */
export interface PlannedClause {
	readonly clause: string;
	readonly type: ConceptId;
	/** Who is to do it, where the clause says 双方, 支援学校 or 受援学校; else `null`. */
	readonly by: Role | null;
	readonly per: 'month' | 'term' | 'school-year' | 'year';
	readonly amount: (Fact & Pick<Amount, 'unit'>) | null;
}

export interface Clauses {
	readonly clauses: readonly PlannedClause[];
	/** Clauses that say how often something is to be, and not what, or too much at once. */
	readonly unread: readonly Asked[];
}

const often = /每个?(月|学期|学年|年)/g;
const frequencies = { 月: 'month', 学期: 'term', 学年: 'school-year', 年: 'year' } as const;

/** Clauses of a plan that say how often something is to be done, in words that name one frequency. */
export function findClauses(reading: Reading): Clauses {
	const clauses: PlannedClause[] = [];
	const unread: Asked[] = [];
	for (const { index, 0: words } of reading.text.matchAll(/[^。;\n]+[。;]?/g)) {
		const [frequency, second] = words.matchAll(often);
		if (!frequency || index < reading.bodyFrom) continue;
		const clause = quoteOf(reading, { from: index, to: index + words.length });
		const thing = second ? undefined : firstThing(words.slice(frequency.index));
		const per = Object.entries(frequencies).find(([word]) => word === frequency[1])?.[1];
		if (!thing || !per) {
			unread.push({ text: clause });
			continue;
		}
		// The frequency's own number is none: 每2年.
		const amounts = findAmounts(
			words.replace(often, (match) => `,${'　'.repeat(match.length - 1)}`),
		);
		const [amount, another] = amounts.filter(({ unit }) => thing.units.includes(unit));
		clauses.push({
			clause,
			type: thing.type,
			by: doerOf(words),
			per,
			amount:
				amount && !another
					? {
							value: amount.value,
							unit: amount.unit,
							quote: quoteOf(reading, { from: index + amount.from, to: index + amount.to }),
						}
					: null,
		});
	}
	return { clauses, unread };
}

/** What is spoken of first; 结对 and 学习 stand in every plan, and money is spent on something. */
function firstThing(words: string) {
	const found = countedThings.flatMap((thing) => {
		const match = thing.isGift ? null : thing.words.exec(words);
		return match && !/^(?:结对|学习)$/.test(match[0]) ? [{ thing, at: match.index }] : [];
	});
	return found.sort((a, b) => a.at - b.at)[0]?.thing;
}

const doerRules = doers.map(({ role, pattern }) => ({ role, pattern: new RegExp(pattern) }));

function doerOf(words: string): Role | null {
	const role = doerRules.find(({ pattern }) => pattern.test(words))?.role;
	return role === 'mutual' || role === 'supporter' || role === 'recipient' ? role : null;
}
