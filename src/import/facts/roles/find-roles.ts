import { markSchools, self, type MarkedText } from '#import/facts/marked-text.ts';
import { quoteOf, type Reading } from '#import/facts/reading.ts';
import type { Party } from '#import/facts/schools/find-parties.ts';
import { evidenceOf, pairOf } from './evidence.ts';
import type { Cast } from './scene.ts';
import { sidesOf, type RoleFact, type Tie } from './sides.ts';
import type { Statement } from './statement.ts';

export interface Roles {
	/** By the key of a party: its index, or `s` for the school that writes without naming itself. */
	readonly roles: ReadonlyMap<string, RoleFact>;
	/** The party that writes as 我校, where that is known now. */
	readonly writer: number | null;
	/** Whether the text says of two of its schools that one helps the other, or that they are paired. */
	readonly isOfPair: boolean;
}

/**
 * Who helps whom. Where it is not known who says 我校, the text is read once for each of the schools
 * that it is about: it is the one with whom it makes most sense.
 * @param writer The party that is known to write.
 */
export function findRoles(
	reading: Reading,
	parties: readonly Party[],
	writer: number | null,
): Roles {
	const known = readRoles(reading, parties, writer);
	if (writer !== null || !saysWe.test(reading.text)) return known;
	const { text } = markSchools(reading, parties, null);
	const main = mainKeys(parties, [...parties.keys()].map(String));
	const candidates = (main.length > mostWriters ? [] : main)
		.filter((key) => !isToldApart(text, key))
		.map((key) => readRoles(reading, parties, Number(key)))
		.sort((a, b) => b.clarity - a.clarity);
	const [best, second] = candidates;
	const isClear = best && best.clarity >= Math.max(second?.clarity ?? 0, 0) + clearer;
	const isOnly = main.length > 1 && candidates.length === 1;
	return best && (isOnly || (isClear && best.clarity > known.clarity)) ? best : known;
}

/** Nobody calls one school 我校 and by its name in one sentence. */
const isToldApart = (text: string, key: string): boolean =>
	text
		.split(/[。!?\n]/)
		.some((sentence) => sentence.includes(`⟦${self}⟧`) && sentence.includes(`⟦${key}⟧`));

/** 我校, or 我们 outside of quotation marks. */
const saysWe = /(?:我|本)(?:校|园)(?![区长])|(?:^|[,。;!?\n])[^“\n]{0,30}我们/;
const mostWriters = 4;
/** How much more sense one writer has to make than the next one. */
const clearer = 0.75;

interface Read extends Roles {
	readonly clarity: number;
}

function readRoles(reading: Reading, parties: readonly Party[], writer: number | null): Read {
	const marked = markSchools(reading, parties, writer);
	const keys = [
		...[...parties.keys()].map(String),
		...(marked.text.includes(`⟦${self}⟧`) ? [self] : []),
	];
	const cast: Cast = {
		main: mainKeys(parties, keys),
		names: new Map(parties.map(({ folded }, index) => [String(index), folded])),
		writer: writer === null ? (keys.includes(self) ? self : null) : String(writer),
		addressee: salutation.exec(marked.text)?.[1] ?? null,
	};
	const found = evidenceOf(marked.text, keys, cast);
	const quoted = quoter(reading, marked);
	const statements = found.statements.map(quoted);
	const links = found.links.map(quoted);
	const ties: Tie[] = [
		...links.filter(({ isSame }) => !isSame),
		...statements.flatMap(tiesOf),
		...links.filter(({ isSame }) => isSame),
		...pairOf(cast).map(([a, b]) => ({
			a,
			b,
			isSame: false,
			reason: '文章讲两所学校',
			quote: null,
		})),
	];
	const roles = sidesOf(keys, statements, ties);
	const isOfPair =
		links.some(({ isSame }) => !isSame) ||
		statements.some(
			({ helps, helped, mutual, isHint }) =>
				mutual.length > 1 || (!isHint && helps.length > 0 && helped.length > 0),
		);
	return { roles, writer, isOfPair, clarity: clarityOf(statements, roles) };
}

/** The line that a letter begins with. */
const salutation = /(?:^|\n)(?:尊敬的|敬爱的|亲爱的)?⟦(\w+)⟧[^。,:\n⟦⟧]{0,30}:(?=\n)/;

/** Takes the words of a place in the marked text from the source. */
const quoter =
	(reading: Reading, { placeOf }: MarkedText) =>
	<T extends { from: number; to: number }>({ from, to, ...rest }: T) => ({
		...rest,
		quote: quoteOf(reading, placeOf(from), placeOf(to)),
	});

/** Below that, who helps is not enough to say that the two are a pair. */
const sure = 1.5;

/** Who helps stands on the other side than who is helped. */
const tiesOf = ({ helps, helped, reason, quote, weight }: Statement): Tie[] =>
	weight < sure
		? []
		: helps.flatMap((a) => helped.map((b) => ({ a, b, isSame: false, reason, quote })));

/** How much more is said for the roles than against them; what contradicts counts twice. */
const clarityOf = (
	statements: readonly Statement[],
	roles: ReadonlyMap<string, RoleFact>,
): number =>
	statements.reduce((sum, { helps, helped, weight }) => {
		const has = (keys: readonly string[], role: RoleFact['role']) =>
			keys.some((key) => roles.get(key)?.role === role);
		const agrees = has(helps, 'supporter') || has(helped, 'recipient');
		const contradicts = has(helps, 'recipient') || has(helped, 'supporter');
		return sum + (agrees ? weight : 0) - (contradicts ? 2 * weight : 0);
	}, 0);

/** A text's first lines, and how many of all mentions, make a school one that it is about. */
const firstLines = 200;
const share = 0.2;

/** The schools that a text is about; where it is one, also the school that writes. */
function mainKeys(parties: readonly Party[], keys: readonly string[]): string[] {
	const total = parties.reduce((sum, { mentions }) => sum + mentions.length, 0);
	const named = keys.filter((key) => {
		const mentions = parties[Number(key)]?.mentions;
		const first = mentions?.[0];
		return first && (first.from < firstLines || mentions.length >= total * share);
	});
	return named.length >= 2 ? named : [...named, ...keys.filter((key) => key === self)];
}
