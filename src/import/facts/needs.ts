import { quoteOf, type Quote, type Reading } from './reading.ts';

/** A difficulty or wish of the school that is helped. */
export interface StatedNeed {
	readonly quote: Quote;
}

const heading =
	/(?:^|\n)[^\n。]{0,12}(?:存在的?(?:主要)?(?:问题|困难)|工作中的不足|困难与需求|需求|困惑)[^\n。]{0,8}[:]?(?=\n)/g;

/** The points under a heading that names difficulties, up to the next heading. */
export function findNeeds(reading: Reading): StatedNeed[] {
	return [...reading.text.matchAll(heading)].flatMap(({ index, 0: { length } }) => {
		const start = index + length + 1;
		const rest = reading.text.slice(start).split('\n');
		const end = rest.findIndex((line) =>
			/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/.test(line),
		);
		const points = rest.slice(0, end < 0 ? 6 : Math.min(end, 8));
		return places(start, points)
			.filter(({ from, to }) => to - from >= 8 && to - from <= 200)
			.map(({ from, to }) => ({ quote: quoteOf(reading, from, to) }));
	});
}

function places(start: number, lines: readonly string[]) {
	let from = start;
	return lines.map((line) => {
		const place = { from, to: from + line.length };
		from = place.to + 1;
		return place;
	});
}
