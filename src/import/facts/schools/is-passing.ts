import type { Party } from './find-parties.ts';

/**
 * Whether a text only mentions a school: 岛屿学校, said once without a deed and outside of a list, may
 * be any school of an island, and a university is mostly where somebody studied or teaches.
 */
export function isPassing({ folded, mentions, id }: Party, text: string): boolean {
	if (id !== null) return false;
	if (folded.every((name) => name.length <= 4 && name.endsWith('学校')))
		return (
			mentions.length < 2 &&
			(folded.every((name) => isOfPlace(name, text)) ||
				!mentions.some((mention) => isMeant(mention, text)))
		);
	return (
		folded.every((name) => /(?:大学|学院)$/.test(name)) &&
		mentions.every(
			({ from, to }) =>
				/(?:毕业于|就读于|就读|毕业|考上|考入|考取|师从)$/.test(
					text.slice(Math.max(0, from - 4), from),
				) ||
				/^的?(?:副?教授|博士|硕士|研究生|毕业|本科|专家|学者|导师|在读|新生)/.test(
					text.slice(to, to + 8),
				),
		)
	);
}

/** 北京学校, and 康保学校 where the text speaks of 康保县. */
const isOfPlace = (name: string, text: string): boolean => {
	const place = name.slice(0, -2);
	return provinces.test(place) || new RegExp(`${place}[省市县区旗]`).test(text);
};

const provinces =
	/^(?:北京|上海|天津|重庆|河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾)$/;

/** Whether a place speaks of what a school does, or names it with others. */
function isMeant({ from, to }: Party['mentions'][number], text: string): boolean {
	const [before, after] = [text.slice(Math.max(0, from - 4), from), text.slice(to, to + 24)];
	return (
		/(?:走进|来到|前往|赴|到|在|与|和|(?:小学|中学|学校|幼儿园)[、及])$/.test(before) ||
		/^的?(?:副?校长|党|教师|老师|班子|师生|学生|一行)/.test(after) ||
		/^[、和与及][^。;,\n]{2,12}(?:小学|中学|学校|幼儿园)/.test(after)
	);
}
