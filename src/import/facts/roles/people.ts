import { surnames } from '#privacy/name-characters.ts';
import { nameEnd } from '#privacy/person-name.ts';

const post =
	'副?校长|副?园长|副?书记|副?院长|副?主任|负责人|老师|教师|组长|主持人|队长|研究员|骨干';
/** 某小学副校长沈之衡 */
const posted = new RegExp(`⟦(\\w+)⟧的?[^,。;:!?⟦⟧“”\\n]{0,14}?(${post})(?:、?(?:${post}))?`, 'g');
/** 某小学的沈老师 */
const titled = /⟦(\w+)⟧的?[^,。;:!?⟦⟧“”\n]{0,8}?([\u3400-\u9fff])(校长|园长|书记|主任|老师|院长)/g;
/** 某小学的沈之衡 */
const owned = /⟦(\w+)⟧的/g;
/** 沈之衡是某小学的校长 */
const stated = new RegExp(
	`(?<=^|[,。;:!?”\\n])([^,。;:!?⟦⟧“”\\n]{2,3}?)(?:老师|同志|校长|园长|主任)?是⟦(\\w+)⟧的[^,。;:!?⟦⟧“”\\n]{0,8}?(${post})`,
	'g',
);

/** How sure a name is behind a post, and behind a school alone. */
const [sure, unsure] = [2, 1];

/**
 * The schools of people, by the words that a text calls them: after 某小学副校长沈之衡 also 沈校长
 * and 沈之衡 speak and act for that school. Who is said to be of two schools is left out.
 */
export function peopleOf(text: string): ReadonlyMap<string, string> {
	const found = [
		...[...text.matchAll(posted)].flatMap(({ 0: words, 1: school = '', index }) =>
			namesOf(text, index + words.length, { school, weight: sure }),
		),
		...[...text.matchAll(owned)].flatMap(({ 0: words, 1: school = '', index }) =>
			namesOf(text, index + words.length, { school, weight: unsure }),
		),
		...[...text.matchAll(titled)].flatMap(([, school = '', surname = '', title = '']) =>
			surnames.has(surname) ? [{ name: surname + title, school }] : [],
		),
		...[...text.matchAll(stated)].flatMap(([, name = '', school = '']) =>
			namesOf(name, 0, { school, weight: sure }),
		),
	];
	const people = new Map(found.map(({ name, school }) => [name, school]));
	for (const { name, school } of found) if (people.get(name) !== school) people.delete(name);
	return people;
}

interface Named {
	readonly name: string;
	readonly school: string;
}

const titles = ['校长', '园长', '书记', '主任', '院长', '老师', '组长'];

/** The name that begins at a place, and the surname with the titles that go with it. */
function namesOf(
	text: string,
	start: number,
	{ school, weight }: { school: string; weight: number },
): Named[] {
	const surname = text.slice(start, start + 1);
	if (!surnames.has(surname)) return [];
	const end = nameEnd(text, start, weight);
	const full = end === undefined ? [] : [{ name: text.slice(start, end), school }];
	const short = titles.map((title) => ({ name: surname + title, school }));
	return end === undefined && weight < sure ? [] : [...full, ...short];
}
