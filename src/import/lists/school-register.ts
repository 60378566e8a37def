import { fold } from '#chinese/fold.ts';
import { nameKey } from '#import/facts/schools/name-key.ts';
import { freeName, latinName } from '#chinese/file-name.ts';
import { fullNameOf } from './find-region.ts';
import type { ListedSchool } from './judge-school.ts';

/** A school that has an id: it is registered, or the list will register it. */
export interface RegisteredSchool extends ListedSchool {
	readonly id: string;
	readonly isKnown: boolean;
}

/** What became of a school of a list; `likeness` is the name of another that may be the same. */
type Entered =
	| {
			readonly school: RegisteredSchool;
			readonly isRepeated: boolean;
			readonly likeness?: string | undefined;
	  }
	| { readonly refusal: readonly [message: string, hint: string] };

/** The schools of the archive, in which those of a list are looked up and to which they are added. */
export function schoolRegister(known: readonly RegisteredSchool[]) {
	const schools = new Map(known.map((school) => [school.id, school]));
	const named = new Set<string>();
	const keep = (school: RegisteredSchool) => {
		const isRepeated = named.has(school.id);
		schools.set(school.id, school);
		named.add(school.id);
		return { school, isRepeated };
	};
	return {
		/** Those that the list has named. */
		named: (): RegisteredSchool[] => [...schools.values()].filter(({ id }) => named.has(id)),
		/** Finds a school by its name or one of its other names, or adds it. */
		enter(listed: ListedSchool): Entered {
			const found = [...schools.values()].filter((one) => namesOf(one).includes(fold(listed.name)));
			const here = found.filter((one) => isSamePlace(one, listed));
			const [only, second] = here;
			if (second) return { refusal: severalOf(listed.name) };
			// What other rows say of a school is added to what the first says.
			if (only) return keep(only.isKnown ? only : { ...listed, ...only });
			const [other] = found;
			if (other) return { refusal: elsewhere(other, listed) };
			const likeness = [...schools.values()].find((one) => isAlike(one, listed))?.name;
			const id = freeName(latinName(listed.name), (one) => schools.has(one));
			return { ...keep({ ...listed, id, isKnown: false }), likeness };
		},
	};
}

const namesOf = ({ name, aliases }: ListedSchool): string[] =>
	[name, ...aliases.map((alias) => alias.name)].map(fold);

/** One of them may not say where it is, or only the city. */
const isSamePlace = ({ region: a }: ListedSchool, { region: b }: ListedSchool): boolean =>
	a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);

/** Whether two names may be of one school: 慈溪市实验小学 and 慈溪实验小学, 县实验小学 and 实验小学. */
export function areAlike(one: string, other: string): boolean {
	const keys = [one, other].map((name) => nameKey(fold(name)));
	const [short = '', long = ''] = keys.sort((a, b) => a.length - b.length);
	return short.length >= 4 && long.endsWith(short);
}

const isAlike = (one: RegisteredSchool, listed: ListedSchool): boolean =>
	isSamePlace(one, listed) && namesOf(one).some((name) => areAlike(name, listed.name));

const severalOf = (name: string) =>
	[
		`叫“${name}”的学校登记过不止一所，不知道是哪一所。`,
		'请写全名（带上县或乡镇），或者填上地区。',
	] as const;

const elsewhere = ({ name, region = '', isKnown }: RegisteredSchool, listed: ListedSchool) =>
	[
		`“${name}”${isKnown ? '已经登记在' : '前面写的是在'}${fullNameOf(region)}，这里写的是在${fullNameOf(listed.region ?? '')}。`,
		'是同一所的，请改成一样；不是的，请写全名（带上县或乡镇）。',
	] as const;
