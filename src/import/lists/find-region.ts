import { fold } from '#chinese/fold.ts';
import { places, type Place } from '#chinese/places.ts';
import { lineageOf } from '#model/region.ts';

/** What helps to tell divisions of one name apart. */
export interface RegionHints {
	/** The title of the list and the name of the school, which often name the city. */
	readonly title: string;
	/** Whether the archive knows a division by its code. */
	readonly isKnown: (code: string) => boolean;
}

/**
 * The divisions that a list can mean by a name, as codes of `regions.yaml`: one where it is certain,
 * none where it is not known, several where neither the words before the name, nor the title, nor what
 * the archive knows tells them apart.
 * @example regionsNamed('浙江省慈溪', …) // ['330282']
 */
function regionsNamed(written: string, { title, isKnown }: RegionHints): string[] {
	const text = fold(written).replaceAll(/\s+/g, '');
	if (/^\d+$/.test(text)) return [...divisions.keys()].filter((code) => code === text);
	const named = [...divisions].flatMap(([code, { name, short }]) => {
		// 木里县 is how people write 木里藏族自治县.
		const found = [name, short + name.slice(-1), short].find((one) => text.endsWith(one));
		return found === undefined ? [] : [{ code, before: text.slice(0, -found.length) }];
	});
	const shortest = Math.min(...named.map(({ before }) => before.length));
	// What stands before the name must be what holds it: 慈溪 in 甲慈溪 is not understood.
	const understood = named
		.filter(({ before }) => before.length === shortest)
		.filter(({ code, before }) => before === '' || holdersOf(code).some((one) => one.test(before)));
	const codes = understood.map(({ code }) => code);
	const inTitle = likelier(codes, (code) => holdersOf(code).some((one) => one.test(title)));
	return likelier(inTitle, isKnown);
}

/** Those of several codes that are likely; all of them where none is. */
function likelier(codes: readonly string[], isLikely: (code: string) => boolean): string[] {
	const likely = codes.filter(isLikely);
	return codes.length > 1 && likely.length > 0 ? likely : [...codes];
}

/** The only division that is meant, as its code; else what is to be said to whoever wrote it. */
export function regionFor(
	written: string,
	surroundings: RegionHints,
): string | { readonly message: string; readonly hint: string } {
	const [only, ...others] = regionsNamed(written, surroundings);
	if (only === undefined)
		return {
			message: `不认得“${written}”这个地方。`,
			hint: '请写省、市、县（区）的名称，例如“慈溪市”，或者写六位区划代码；写不准就空着。',
		};
	if (others.length === 0) return only;
	const all = [only, ...others].map(fullNameOf).join('、');
	return {
		message: `叫“${written}”的地方不止一个：${all}。`,
		hint: '请连省、市一起写，或者写六位区划代码。',
	};
}

/** The name of a division by its code. */
export const divisionName = (code: string): string | undefined => divisions.get(code)?.name;

/** @example fullNameOf('330282') // '浙江省宁波市慈溪市' */
export const fullNameOf = (code: string): string =>
	lineageOf(code)
		.flatMap((part) => divisionName(part) ?? [])
		.join('');

/** Codes of the counties and districts that a text names in full. */
export const countiesIn = (text: string): string[] =>
	[...divisions].flatMap(([code, { name }]) =>
		code.length === 6 && text.includes(name) ? [code] : [],
	);

const digits = { province: 2, prefecture: 4, county: 6 } as const satisfies Record<
	Place['level'],
	number
>;

/** A municipality is its own city. */
const isOwnCity = ({ name, level }: Place): boolean =>
	level === 'prefecture' && places.some((one) => one.level === 'province' && one.name === name);

const divisions: ReadonlyMap<string, Pick<Place, 'name' | 'short'>> = new Map(
	places
		.filter((place) => !isOwnCity(place))
		.map((place) => [place.code.slice(0, digits[place.level]), place]),
);

/** Patterns for the names of what holds a division. */
const holdersOf = (code: string): RegExp[] =>
	lineageOf(code)
		.slice(0, -1)
		.flatMap((holder) => divisions.get(holder) ?? [])
		.map(({ name, short }) => new RegExp(`${name}|${short}`));
