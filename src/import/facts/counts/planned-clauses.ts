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
	readonly clauses: PlannedClause[];
	/** Clauses that say how often something is to be, and not what, or too much at once. */
	readonly unread: Asked[];
}

const often = /每个?(月|学期|学年|年)/g;
const frequencies = { 月: 'month', 学期: 'term', 学年: 'school-year', 年: 'year' } as const;

/** Clauses of a plan that say how often something is to be done, in words that name one frequency. */
export function findClauses(reading: Reading): Clauses {
	const found: Clauses = { clauses: [], unread: [] };
	for (const { index: start, 0: words } of reading.text.matchAll(/[^。;\n]+[。;]?/g)) {
		const [frequency, second] = words.matchAll(often);
		if (!frequency || start < reading.bodyFrom) continue;
		const clause = quoteOf(reading, { from: start, to: start + words.length });
		const thing = second ? undefined : firstThing(words.slice(frequency.index));
		const per = Object.entries(frequencies).find(([word]) => word === frequency[1])?.[1];
		if (!thing || !per) {
			found.unread.push({ text: clause });
			continue;
		}
		// The frequency's own number is none: 每2年.
		const rest = words.replace(often, (match) => ','.padEnd(match.length, '　'));
		const [only, another] = findAmounts(rest).filter(({ unit }) => thing.units.includes(unit));
		const amount =
			only && !another
				? { ...only, quote: quoteOf(reading, { from: start + only.from, to: start + only.to }) }
				: null;
		found.clauses.push({ clause, type: thing.type, by: doerOf(words), per, amount });
	}
	return found;
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
