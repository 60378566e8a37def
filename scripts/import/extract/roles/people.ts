import { nameEnd } from '#privacy/person-name.ts';

const post = '副?校长|副?园长|副?书记|副?院长|副?主任|老师|教师|组长|主持人|队长';
const ofSchool = new RegExp(`⟦(\\w+)⟧的?[^,。;:!?⟦⟧“”\\n]{0,14}?(${post})`, 'g');
const bySchool = /⟦(\w+)⟧的/g;
const isOfSchool = new RegExp(
	`(?<=(?:^|[,。;:!?”\\n]))([^,。;:!?⟦⟧“”\\n]{2,3}?)(?:老师|同志|校长|园长|主任)?是⟦(\\w+)⟧的[^,。;:!?⟦⟧“”\\n]{0,8}?(${post})`,
	'g',
);

/**
 * The schools of people, by the words that a text calls them: after 某小学副校长沈之衡 also 沈校长
 * and 沈之衡 speak and act for that school. Who is said to be of two schools is left out.
 */
export function peopleOf(text: string): ReadonlyMap<string, string> {
	const found: [name: string, school: string][] = [];
	const add = (name: string, school: string, title: string) =>
		found.push(
			[name, school],
			[`${name.slice(0, 1)}${title.replace('副', '').replace('教师', '老师')}`, school],
		);
	for (const { 0: words, 1: school = '', 2: title = '', index } of text.matchAll(ofSchool)) {
		const start = index + words.length;
		const end = nameEnd(text, start, 2);
		if (end !== undefined) add(text.slice(start, end), school, title);
		const before = /[\u3400-\u9fff]$/.exec(words.slice(0, -title.length))?.[0];
		if (
			before !== undefined &&
			/⟧的?[\u3400-\u9fff]{1,4}$/.test(words.slice(0, -title.length)) &&
			end === undefined
		)
			found.push([before + title, school]);
	}
	for (const { 1: school = '', 0: words, index } of text.matchAll(bySchool)) {
		const start = index + words.length;
		const end = nameEnd(text, start, 1);
		if (end !== undefined) add(text.slice(start, end), school, '老师');
	}
	for (const [, name = '', school = '', title = ''] of text.matchAll(isOfSchool))
		if (nameEnd(name, 0, 2) === name.length) add(name, school, title);
	const people = new Map(found);
	for (const [name, school] of found) if (people.get(name) !== school) people.delete(name);
	return people;
}
