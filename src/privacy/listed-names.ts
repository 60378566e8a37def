import { nameEnd } from './person-name.ts';
import type { Span } from './rule.ts';

const joint = /(?:同学)?(?:\([^\s()]{1,8}\))?(?:、|,|和|与|及|以及|\s{1,4}|·)/y;

/** The names of a list that goes on at `from`: 、黄子轩和林雨桐. */
export function* listedNames(text: string, from: number, weight: number): Generator<Span> {
	for (let count = 0, end = from; count < 60; count++) {
		joint.lastIndex = end;
		const start = end + (joint.exec(text)?.[0].length ?? 0);
		const next = start > end ? nameEnd(text, start, weight) : undefined;
		if (next === undefined) return;
		yield { start, end: next };
		end = next;
	}
}
