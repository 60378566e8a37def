import type { Role } from '#model/role.ts';
import type { Unit } from '#model/unit.ts';
import type { ConceptId } from '#thesaurus/index.ts';
import { self, type MarkedText } from '#import/facts/marked-text.ts';
import { quoteOf, type Quote, type Reading } from '#import/facts/reading.ts';
import type { RoleFact } from '#import/facts/roles/sides.ts';
import { findAmounts, type WrittenAmount } from './amounts.ts';
import { countedThings } from './counted-things.ts';

/** A clause of a plan as the text has it. */
export interface PlannedClause {
	readonly clause: Quote;
	readonly type: ConceptId;
	/** Who is to do it; `null` where the clause does not say. */
	readonly by: Role | null;
	readonly per: 'month' | 'term' | 'school-year' | 'year';
	readonly amount: { readonly value: string; readonly unit: Unit; readonly quote: string } | null;
}

/** Clauses of a plan that say how often something is to be done. */
export function findClauses(
	reading: Reading,
	marked: MarkedText,
	roles: ReadonlyMap<string, RoleFact>,
): PlannedClause[] {
	return [...marked.text.matchAll(/[^。;\n]+[。;]?/g)].flatMap(
		({ index, 0: words }): PlannedClause[] => {
			const per = frequencyOf(words);
			const type = typeOf(words);
			if (!per || !type || words.length > 260) return [];
			const clause = quoteOf(reading, marked.placeOf(index), marked.placeOf(index + words.length));
			const amount = amountOf(words, type);
			const quoted = amount && {
				value: amount.value,
				unit: amount.unit,
				quote: quoteOf(
					reading,
					marked.placeOf(index + amount.from),
					marked.placeOf(index + amount.to),
				).text,
			};
			return [{ clause, type, by: doerOf(words, roles), per, amount: quoted }];
		},
	);
}

/** What a clause promises; money before what it is spent on. */
function typeOf(words: string): ConceptId | undefined {
	if (/(?:资助|拨付|拨出|投入|补助|津贴|特殊津贴).{0,20}[元]/.test(words)) return 'gov.funding';
	const start = Math.max(0, words.search(/每(?:个)?(?:月|学期|学年|年)/));
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

function frequencyOf(words: string): PlannedClause['per'] | undefined {
	if (/每(?:个)?月/.test(words)) return 'month';
	if (/每(?:个)?学期/.test(words)) return 'term';
	if (/每(?:个)?学年/.test(words)) return 'school-year';
	return /每年/.test(words) ? 'year' : undefined;
}

function doerOf(words: string, roles: ReadonlyMap<string, RoleFact>): Role | null {
	if (/双方|两校|互派|互相|相互|共同|联合|互访|四校|三校|各校|两所学校|四所学校/.test(words))
		return 'mutual';
	if (/^[^,]{0,12}(?:支援|帮扶)(?:学校|校|方)/.test(words)) return 'supporter';
	if (/^[^,]{0,12}受援(?:学校|校|方)?/.test(words)) return 'recipient';
	if (/^[^,⟦]{0,4}学校(?:每|将|要)/.test(words)) return roles.get(self)?.role ?? null;
	const key = /^[^,⟦\u3400-\u9fff]{0,6}(?:[一二三四]是)?由?⟦(\w+)⟧/.exec(words)?.[1];
	return key === undefined ? null : (roles.get(key)?.role ?? null);
}

/** The one amount of the thing itself; where there are several, none is chosen. */
function amountOf(words: string, type: ConceptId): WrittenAmount | null {
	const units = countedThings
		.filter((thing) => thing.type === type)
		.flatMap((thing) => thing.units);
	const stripped = words.replace(/每(?:个)?(?:学期|学年|月|年)/g, (match) =>
		'　'.repeat(match.length),
	);
	const fitting = findAmounts(stripped).filter(({ unit }) => units.includes(unit));
	const [only, second] = fitting;
	if (!only || second) return null;
	const blanks = /^\s*/.exec(stripped.slice(only.from))?.[0].length ?? 0;
	return { ...only, from: only.from + blanks };
}
