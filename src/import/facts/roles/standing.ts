import type { Placed } from './statement.ts';

/** Of a name that tells of mountains and rivers. */
const landscape = 0.6;

/** Of the first that fits: 0 is a village, 4 a big city. */
const signs: readonly { readonly pattern: RegExp; readonly standing: number }[] = [
	{
		pattern: /教学点|村小|[^新中]村(?:小学|完全小学|幼儿园|学校|完小|中学|希望)|乡|完小|苏木|嘎查/,
		standing: 0,
	},
	{ pattern: /镇(?!一|二|三|海|江|宁|远|安|平|雄|坪|沅|巴|原|赉|康)/, standing: 1 },
	{
		pattern:
			/附属|附小|附中|师大|大学|国际学校|外国语|^(?:北京|上海|天津|重庆|深圳|广州|杭州|南京|苏州|宁波|厦门|青岛|武汉|成都)/,
		standing: 4,
	},
	{ pattern: /市(?!场)|区(?!小学$)|[路街巷里弄](?:小学|中学|幼儿园|学校|第)|大街|省/, standing: 3 },
	{
		pattern:
			/县|城关|城[东南西北中]|实验|机关|直属|第[一二三四五六七八九十]+(?:小学|中学|幼儿园|初级|高级|完全|实验)/,
		standing: 2.5,
	},
	{
		pattern:
			/希望|民族|九年一贯制|九年制|[沟坪坝岭坳冲峁坨滩寨屯洼峪垭塬坑岔梁崖箐凹堡坡湾庄口](?:小学|中学|学校|幼儿园|初级中学|完全小学|民族小学|希望小学)/,
		standing: landscape,
	},
];

/** How far a school's name places it from the countryside; `null` where the name does not tell. */
export const standingOf = (name: string): number | null =>
	signs.find(({ pattern }) => pattern.test(name))?.standing ?? null;

/** A name that does not tell is mostly one of a town. */
const usual = 1.75;

/**
 * Where a text is about help and the names of two schools that it sets against each other are of
 * town and country, the country is mostly the side that is helped: a hint, and enough alone only
 * where the text says that town and country are paired.
 */
export function findStanding(
	text: string,
	pairs: readonly (readonly [string, string])[],
	nameOf: (key: string) => string,
): Placed[] {
	const plain = plainly.exec(text);
	const place = plain ?? help.exec(text);
	if (!place) return [];
	const [perStep, most] = plain ? [0.6, 1.6] : [0.4, 1];
	const seen = new Set<string>();
	return pairs.flatMap(([a, b]): Placed[] => {
		const [here, there] = [standingOf(nameOf(a)), standingOf(nameOf(b))];
		const name = [a, b].sort().join();
		if (seen.has(name) || (here === null && there === null)) return [];
		seen.add(name);
		const gap = (here ?? usual) - (there ?? usual);
		const isOfBoth =
			plain !== null &&
			(isRural(here) !== isRural(there) ||
				(isTown(here) && there === landscape) ||
				(isTown(there) && here === landscape));
		const weight = isOfBoth ? 1.6 : Math.min(most, Math.abs(gap) * perStep);
		const [town, country] = gap > 0 ? [a, b] : [b, a];
		return weight < 0.25
			? []
			: [
					{
						helps: [town],
						helped: [country],
						mutual: [],
						weight,
						reason: '校名看，一方在城、一方在乡',
						isHint: true,
						from: place.index,
						to: place.index + place[0].length,
					},
				];
	});
}

/** 乡, 镇 and 村 stand in the name; a hill alone may lie in a city. */
const isRural = (standing: number | null) => standing === 0 || standing === 1;

const isTown = (standing: number | null) => standing !== null && standing >= 2.5;

const help = /结对|帮扶|支教|支援|送教|受援|协作|薄弱/;
const plainly =
	/(?:城乡|城镇与农村|城区与农村|县直|城区|城里|优质)(?:中小)?(?:学校|教育)?[^。\n]{0,14}(?:结对|帮扶|手拉手|互助|支援|支教|送教|对口|一体)|(?:乡村|农村|乡镇|山区)学校/;
