import { keysIn } from './shape.ts';

/** Two schools that a text puts on one side, or on two. */
export interface Link {
	readonly a: string;
	readonly b: string;
	readonly isSame: boolean;
	readonly reason: string;
	/** Where in the marked text. */
	readonly from: number;
	readonly to: number;
}

/** A与B、C结对; A与B、C与D分别签订协议; and enumerations of three and more. */
export function findLinks(text: string): Link[] {
	return [...partnersIn(text), ...rowsIn(text)];
}

/** A的结对学校——B: which of them helps the other one is not said. */
function partnersIn(text: string): Link[] {
	const shape =
		/⟦(\w+)⟧的?(?:结对|对口|手拉手)(?:帮扶|支援)?(?:学校|单位|校|园)(?:——|—|:|是|为)?⟦(\w+)⟧/g;
	return [...text.matchAll(shape)].flatMap(({ index, 0: { length }, 1: a = '', 2: b = '' }) =>
		a === b
			? []
			: [{ a, b, isSame: false, reason: '写明两校结对', from: index, to: index + length }],
	);
}

function rowsIn(text: string): Link[] {
	return [...text.matchAll(run)].flatMap((match) => {
		const place = { from: match.index, to: match.index + match[0].length };
		const [before, behind] = [text.slice(0, place.from), text.slice(place.to, place.to + 24)];
		return linksOf(match[0], { before, behind }).map((link) => ({ ...link, ...place }));
	});
}

interface Around {
	readonly before: string;
	readonly behind: string;
}

type Found = Omit<Link, 'from' | 'to'>;

function linksOf(words: string, { before, behind }: Around): Found[] {
	const keys = [...new Set(keysIn(words))];
	if (isTogether.test(behind)) return sameSide(keys);
	const partner = withBefore.exec(before)?.[1];
	if (partner !== undefined && isJoined.test(behind))
		return [...sameSide(keys), ...keys.map((b) => pairOf(partner, b))];
	const row = divided(words);
	const isTable = /—|-/.test(words) && /(?:^|\n)\s*$/.test(before);
	const isPaired = /^[^⟦\n。,]{0,3}(?:结对|结成|结为|牵手|签约)(?![^。\n]{0,8}⟦)/.test(behind);
	const pairs = isTable || isJoined.test(behind) ? pairsOf(row, isPaired) : [];
	const isObject = /(?:帮扶|支援|援助|到|赴|向|为|给|对)$/.test(before);
	const isOneSide = !(isPaired && pairs.length === 1) && !isAttendance.test(behind);
	return [...pairs.map(([a, b]) => pairOf(a, b)), ...(isOneSide ? listsOf(row, isObject) : [])];
}

const pairOf = (a: string, b: string): Found => ({ a, b, isSame: false, reason: '写明两校结对' });

const sameSide = ([first, ...rest]: readonly string[]): Found[] =>
	first === undefined
		? []
		: rest.map((b) => ({ a: first, b, isSame: true, reason: '与同列的学校相同' }));

/** Schools that do something together stand on one side. */
const isTogether = /^的?[^,。;⟦⟧签“]{0,4}(?:联手|合力)/;

const isJoined =
	/^[^。;\n⟦⟧]{0,18}?(?:结对|结成|结为|建立|签订|签署|签约|签字|缔结|帮扶|对口|携手(?:同行|并进|前行|以来|[,。]))/;

/** 以某校为龙头,同偏远的A、B结成对子: the row is the other side of whoever stands before it. */
const withBefore = /⟦(\w+)⟧[^。;\n⟦⟧]{0,12}[与和同跟][^,。;⟦⟧]{0,6}$/;

/** Who comes to a meeting stands in one row, whatever their sides. */
const isAttendance = /^的?[^。;,\n⟦⟧]{0,10}(?:参加|出席|参与|齐聚)/;

const mark = '⟦\\w+⟧(?:\\([^()⟦⟧\\n]{0,12}\\))?';
const between = '(?:[、和及]|以及|[^。;,:!\\n⟦⟧、]{0,8}[与同跟对][^。;,:!\\n⟦⟧、]{0,8}|—+|-+)';
/** Schools in a row; each may be followed by words in brackets. */
const run = new RegExp(`${mark}(?:${between}${mark})+`, 'g');

/** In A和B、C the 和 stands between the sides, in A、B和C before the last one. */
const divided = (row: string) => row.replace(/^([^和、]*)和([^和、]*、[^和]*)$/, '$1与$2');

/** The sides of a row that one 与 divides, or of each of its parts where there are several. */
function pairsOf(row: string, isPaired: boolean): [string, string][] {
	const joins = row.match(/[与同跟对]|—+|-+/g)?.length ?? 0;
	if (joins === 0) {
		const [first, second, third] = keysIn(row);
		const isPair =
			first !== undefined &&
			second !== undefined &&
			third === undefined &&
			(isPaired || row.includes('和'));
		return isPair && first !== second ? [[first, second]] : [];
	}
	return (joins === 1 ? [row] : row.split('、')).flatMap((part) => {
		const [left = '', right = '', more] = part.split(/[与同跟对]|—+|-+/);
		if (more !== undefined) return [];
		return keysIn(left).flatMap((a) =>
			keysIn(right).flatMap((b): [string, string][] => (a === b ? [] : [[a, b]])),
		);
	});
}

/** A、B和C stand on one side, unless a 与 divides them. */
function listsOf(row: string, isObject: boolean): Found[] {
	const joins = row.match(/[与同跟对]|—+|-+/g)?.length ?? 0;
	const sides = joins === 0 ? [row] : joins === 1 ? row.split(/[与同跟对]|—+|-+/) : [];
	return sides.flatMap((side) =>
		joins === 0 && !side.includes('、') && !isObject ? [] : sameSide([...new Set(keysIn(side))]),
	);
}
