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
		const row = divided(match[0]);
		const place = { from: match.index, to: match.index + match[0].length };
		const behind = text.slice(place.to, place.to + 24);
		const isTable = /—|-/.test(match[0]) && /(?:^|\n)\s*$/.test(text.slice(0, place.from));
		const isPaired = /^[^⟦\n。,]{0,3}(?:结对|结成|结为|牵手|签约)(?![^。\n]{0,8}⟦)/.test(behind);
		const pairs =
			isTable ||
			/^(?!的?[^,⟦⟧签]{0,8}(?:联手|联合|组团|一道|一起|一同))[^。;\n⟦⟧]{0,18}?(?:结对|结成|结为|建立|签订|签署|签约|缔结|帮扶|对口|携手(?:同行|并进|前行|以来|[,。]))/.test(
				behind,
			)
				? pairsOf(row, isPaired)
				: [];
		const opposite = pairs.map(([a, b]) => ({
			a,
			b,
			isSame: false,
			reason: '写明两校结对',
			...place,
		}));
		const isObject = /(?:帮扶|支援|援助|到|赴|向|为|给|对)$/.test(text.slice(0, place.from));
		return [
			...opposite,
			...((isPaired && pairs.length === 1) || isAttendance.test(behind)
				? []
				: listsOf(row, isObject)
			).map((link) => ({
				...link,
				...place,
			})),
		];
	});
}

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
function listsOf(row: string, isObject: boolean): Omit<Link, 'from' | 'to'>[] {
	const joins = row.match(/[与同跟对]|—+|-+/g)?.length ?? 0;
	const sides = joins === 0 ? [row] : joins === 1 ? row.split(/[与同跟对]|—+|-+/) : [];
	return sides.flatMap((side) => {
		const keys = [...new Set(keysIn(side))];
		const [first, ...rest] = keys;
		if (first === undefined || (joins === 0 && !side.includes('、') && !isObject)) return [];
		return rest.map((b) => ({ a: first, b, isSame: true, reason: '与同列的学校相同' }));
	});
}
