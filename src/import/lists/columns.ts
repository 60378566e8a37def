import { fold } from '#chinese/fold.ts';
import { anyWord, wordList } from '#chinese/words.ts';
import { roles, type Role } from '#model/role.ts';
import data from './headings.json' with { type: 'json' };

/**
 * Of whom a column tells: one school, a side of a pairing, the pairing, a side that nobody named, or
 * the side across from that of the row's school.
 */
export type Side = 'school' | Role | 'pairing' | 'open' | 'other';

type Field = keyof typeof data.fields;

/** What stands in a column. */
export interface Meaning {
	readonly side: Side;
	readonly field: Field;
}

/** A heading as it is compared: without spaces, line ends and what stands in brackets. */
export const plainHeading = (heading: string): string =>
	fold(heading)
		.replace(/[(【[].*?[)】\]]/g, '')
		.replace(/[\s:*/、·.-]/g, '');

/** What a heading says about its column; `null` where it says nothing that is registered. */
export function meaningOf(heading: string): Meaning | null {
	const whole = plainHeading(heading);
	if (whole === '' || unused.has(whole)) return null;
	const direct = fieldOf(whole);
	if (direct) return { side: isOfPairing(direct) ? 'pairing' : 'school', field: direct };
	const side = sides.find(([, words]) => words.test(whole))?.[0];
	if (side === undefined) return null;
	const rest = sides
		.reduce((text, [, words]) => text.split(words).join(''), whole)
		.replace(/^方/, '');
	const isName = rest === '' && (side !== 'open' || whole.endsWith('方'));
	const field = isName ? 'name' : fieldOf(rest);
	return field ? { side: isOfPairing(field) ? 'pairing' : side, field } : null;
}

/** Whether a cell can only be a heading: in lists of schools, nothing else is called so. */
export const isHeading = (cell: string): boolean =>
	unused.has(plainHeading(cell)) || meaningOf(cell) !== null;

const unused = new Set(wordList(data.unused));

/** In this order: 受支援 holds 支援, and 帮扶 alone may be either side. */
const sides = [
	['recipient', pattern(data.sides.recipient)],
	['supporter', pattern(data.sides.supporter)],
	['mutual', pattern(data.sides.mutual)],
	['open', pattern(data.openSides)],
] as const;

/** Which side a word for a role names, if any: 被帮扶方 and 受助, 帮扶方 and 主帮. */
export function roleIn(word: string): Role | undefined {
	const plain = plainHeading(word);
	const [side] = sides.find(([, words]) => words.test(plain)) ?? [];
	// Who helps is no open side where somebody names the role of a school.
	return side === 'open' ? (plain.startsWith('帮扶') ? 'supporter' : undefined) : side;
}

function pattern(lines: readonly string[]): RegExp {
	return new RegExp(anyWord(lines));
}

const fields = Object.entries(data.fields)
	.filter((entry): entry is [Field, string] => isField(entry[0]))
	.map(([field, written]) => [field, new RegExp(`^(?:${written})$`)] as const);

function isField(name: string): name is Field {
	return Object.hasOwn(data.fields, name);
}

const fieldOf = (text: string): Field | undefined =>
	fields.find(([, words]) => words.test(text))?.[0];

const isOfPairing = (field: Field): boolean =>
	['from', 'to', 'period', 'programme', 'content', 'role', 'group'].includes(field);

/** What a column is used for, as the template calls it; empty where it is not used. */
export function meaningWords({ side, field }: Meaning): string {
	if (side === 'open') return '';
	const subjects = { ...roles, other: '对方' } as const;
	const subject = side === 'school' || side === 'pairing' ? '' : `${subjects[side]}学校`;
	return field === 'name' ? subject || '学校名称' : subject + data.words[field];
}
