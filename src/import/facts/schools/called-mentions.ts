import { apart } from './apart.ts';
import { calledNames } from './called-names.ts';
import { wordsOf } from './clause-words.ts';
import { isOrdinary } from './name-words.ts';
import type { Mention } from './school-names.ts';

/** A place where a text speaks of the school with this number by another name than its own. */
export type Called = Mention & { readonly group: number };

/**
 * Where a text goes on speaking of schools by names that it has not declared: 三中 for 县第三中学. A word
 * that may mean two of the schools is passed over.
 */
export function findCalled(
	text: string,
	groups: readonly (readonly string[])[],
	taken: readonly Mention[],
): Called[] {
	const found = [...formsOwned(groups)]
		.flatMap(([name, group]) => placesOf(text, name).map((one) => ({ ...one, group })))
		.sort((a, b) => b.name.length - a.name.length);
	return apart(found, taken);
}

/** Short forms of the names of one group only, with the group's number. */
function formsOwned(groups: readonly (readonly string[])[]): Map<string, number> {
	const known = new Set(groups.flat());
	const owners = new Map<string, number | null>();
	for (const [group, names] of groups.entries())
		for (const form of new Set(names.flatMap(calledNames)))
			if (!known.has(form)) owners.set(form, owners.has(form) ? null : group);
	return new Map([...owners].flatMap(([form, group]) => (group === null ? [] : [[form, group]])));
}

function placesOf(text: string, name: string): Mention[] {
	const found: Mention[] = [];
	for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
		const to = from + name.length;
		if (isAlone(name, text.slice(Math.max(0, from - 12), from), text.slice(to, to + 2)))
			found.push({ name, from, to });
	}
	return found;
}

/** Whether nothing beside a short name makes it a part of another word. */
function isAlone(name: string, before: string, after: string): boolean {
	if (/^[心学午期途间型时组村路街镇区名年月楼儿艺林地丁长生室班课]/.test(after)) return false;
	if (/实验$/.test(name) && /^(?:[小中]|学校|幼)/.test(after)) return false;
	const clause = /\p{Script=Han}*$/u.exec(before)?.[0] ?? '';
	const word = wordsOf(clause).at(-1);
	return word === undefined || isOrdinary(word);
}
