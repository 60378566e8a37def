import type { Party } from './find-parties.ts';

/**
 * Whether a text only mentions a school: 岛屿学校, said once without a deed and outside of a list, may
 * be any school of an island, and a university is mostly where somebody studied or teaches.
 */
export function isPassing({ folded, mentions, id }: Party, text: string): boolean {
	if (id !== null) return false;
	const around = mentions.map(({ from, to }) => ({
		before: text.slice(Math.max(0, from - 4), from),
		after: text.slice(to, to + 24),
	}));
	if (folded.every((name) => name.length <= 4 && name.endsWith('学校'))) {
		const isOfPlace = folded.every((name) =>
			new RegExp(`${name.slice(0, -2)}[省市县区旗]`).test(text),
		);
		const isMeant = around.some(({ before, after }) => comes.test(before) || acts.test(after));
		return mentions.length < 2 && (isOfPlace || !isMeant);
	}
	return (
		folded.every((name) => /(?:大学|学院)$/.test(name)) &&
		around.every(({ before, after }) => studied.test(before) || teaches.test(after))
	);
}

const comes = /(?:走进|来到|前往|赴|到|在|与|和|(?:小学|中学|学校|幼儿园)[、及])$/;
const acts =
	/^的?(?:副?校长|党|教师|老师|班子|师生|学生|一行)|^[、和与及][^。;,\n]{2,12}(?:小学|中学|学校|幼儿园)/;
const studied = /(?:毕业于|就读于|就读|毕业|考上|考入|考取|师从)$/;
const teaches = /^的?(?:副?教授|博士|硕士|研究生|毕业|本科|专家|学者|导师|在读|新生)/;
