import { globSync, readFileSync } from 'node:fs';
import { createRandom } from '#tests/bench/corpus-random.ts';

/** What a rule's own file holds, in pieces: words, runs of digits, single signs. */
const piecesOf = (file: string): string[] =>
	readFileSync(file, 'utf8').match(/\p{Script=Han}+|[A-Za-z]{2,}|\d+|[^\s\w]/gu) ?? [];

/** Between such signs patterns look far for what never comes. */
const separators = [' ', '\n', ' | ', '(', ')', ':', ',', '、', '.', '-', '1', '“', '年', '班'];

/** Enough where each bite costs much. */
export const few = 60;

/**
 * Texts that are bad for the rules in these files, made of what stands in the files: every piece by
 * itself and beside a sign, and `mixtures` of several pieces. The same every time.
 */
export function bitesFrom(pattern: string, mixtures = 300): string[] {
	const pieces = [...new Set(globSync(pattern).sort().flatMap(piecesOf))];
	const { pick, between } = createRandom(7);
	const some = Array.from({ length: mixtures }, () =>
		Array.from({ length: between(2, 5) }, () => pick([pick(pieces), pick(separators)])).join(''),
	);
	const alone =
		pieces.length > mixtures ? Array.from({ length: mixtures }, () => pick(pieces)) : pieces;
	return [...new Set([...alone, ...alone.map((one) => one + pick(separators)), ...some])];
}
