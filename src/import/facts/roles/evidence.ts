import { findDeeds } from './deeds.ts';
import { groups } from './groups.ts';
import { labels, mutuals } from './labels.ts';
import { findLinks, type Link } from './links.ts';
import { findMutual } from './mutual.ts';
import { findRows } from './rows.ts';
import type { Cast } from './scene.ts';
import { statementsOf } from './shape.ts';
import { findStanding } from './standing.ts';
import type { Placed } from './statement.ts';
import { statementsOfWriter } from './writer.ts';

/** All that a marked text says of who helps whom, and of who stands with or against whom. */
export interface Evidence {
	readonly statements: readonly Placed[];
	readonly links: readonly Link[];
}

/** @param keys The schools that have a mark in the text. */
export function evidenceOf(text: string, keys: readonly string[], cast: Cast): Evidence {
	const links = findLinks(text);
	const said = [
		...statementsOf([...labels, ...mutuals, ...groups], text),
		...findRows(text),
		...findDeeds(text, cast),
		...(cast.writer === null ? [] : statementsOfWriter(text, cast.writer)),
		...findMutual(text, keys),
	];
	const pairs = [
		...links.filter(({ isSame }) => !isSame).map(({ a, b }) => [a, b] as const),
		...said.flatMap(({ helps, helped }) =>
			helps.flatMap((a) => helped.map((b) => [a, b] as const)),
		),
		...pairOf(cast),
	];
	const nameOf = (key: string) => cast.names.get(key)?.[0] ?? '';
	return { statements: [...said, ...findStanding(text, pairs, nameOf)], links };
}

/** The two schools that a text is about, where it is about two. */
export const pairOf = ({
	main: [a, b, third],
}: Pick<Cast, 'main'>): (readonly [string, string])[] =>
	a === undefined || b === undefined || third !== undefined ? [] : [[a, b]];
