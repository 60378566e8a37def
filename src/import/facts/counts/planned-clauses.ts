import type { Role } from '#model/role.ts';
import type { Unit } from '#model/unit.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { quoteOf, type Quote, type Reading } from '#import/facts/reading.ts';
import { findAmounts, type Amount } from './amounts.ts';
import doers from './doers.json' with { type: 'json' };
import { knownConcept } from './known-words.ts';
import { countedThings } from './what-counts.ts';

/** A clause of a plan as the text has it. */
export interface PlannedClause {
	readonly clause: Quote;
	readonly type: ConceptId;
	/** Who is to do it, where the clause says 双方, 支援学校 or 受援学校; else `null`. */
	readonly by: Role | null;
	readonly per: 'month' | 'term' | 'school-year' | 'year';
	readonly amount: { readonly value: string; readonly unit: Unit; readonly quote: string } | null;
}

export interface Clauses {
	readonly clauses: readonly PlannedClause[];
	/** Clauses that say how often something is to be, and not what, or too much at once. */
	readonly unread: readonly Quote[];
}

/** Clauses of a plan that say how often something is to be done. */
export function findClauses(reading: Reading): Clauses {
	const clauses: PlannedClause[] = [];
	const unread: Quote[] = [];
	for (const { index, 0: words } of reading.text.matchAll(/[^。;\n]+[。;]?/g)) {
		const per = frequencyOf(words);
		if (!per || index < reading.bodyFrom) continue;
		const clause = quoteOf(reading, index, index + words.length);
		const type = words.length > longest ? undefined : typeOf(words);
		if (!type) {
			unread.push(clause);
			continue;
		}
		const amount = amountOf(words, type);
		const quote = amount && quoteOf(reading, index + amount.from, index + amount.to).text;
		clauses.push({
			clause,
			type,
			by: doerOf(words),
			per,
			amount: amount && quote ? { value: amount.value, unit: amount.unit, quote } : null,
		});
	}
	return { clauses, unread };
}

/** A longer one holds more than one promise. */
const longest = 260;

/** What a clause promises; money before what it is spent on. */
function typeOf(words: string): ConceptId | undefined {
	if (/(?:资助|拨付|拨出|投入|补助|津贴).{0,20}元/.test(words)) return knownConcept('gov.funding');
	const start = Math.max(0, words.search(often));
	return firstThing(words.slice(start)) ?? firstThing(words);
}

/** What is spoken of first; 结对 and 学习 stand in every plan. */
function firstThing(words: string): ConceptId | undefined {
	const found = countedThings.flatMap(({ type, words: pattern, isGift }) => {
		const match = isGift ? null : pattern.exec(words);
		return match && !/^(?:结对|学习)$/.test(match[0]) ? [{ type, place: match.index }] : [];
	});
	return found.sort((a, b) => a.place - b.place)[0]?.type;
}

const often = /每(?:个)?(?:月|学期|学年|年)/;

function frequencyOf(words: string): PlannedClause['per'] | undefined {
	const word = often.exec(words)?.[0].replace(/^每个?/, '');
	return word === undefined
		? undefined
		: ({ 月: 'month', 学期: 'term', 学年: 'school-year', 年: 'year' } as const)[word];
}

const doerRules = doers.map(({ role, pattern }) => ({ role, pattern: new RegExp(pattern) }));

function doerOf(words: string): Role | null {
	const role = doerRules.find(({ pattern }) => pattern.test(words))?.role;
	return role === 'mutual' || role === 'supporter' || role === 'recipient' ? role : null;
}

/** The one amount of the thing itself; where there are several, none is chosen. */
function amountOf(words: string, type: ConceptId): Amount | null {
	const units = countedThings
		.filter((thing) => thing.type === type)
		.flatMap((thing) => thing.units);
	const stripped = words.replace(
		new RegExp(often, 'g'),
		(match) => ',' + '　'.repeat(match.length - 1),
	);
	const fitting = findAmounts(stripped).filter(({ unit }) => units.includes(unit));
	const [only, second] = fitting;
	return only && !second ? only : null;
}
