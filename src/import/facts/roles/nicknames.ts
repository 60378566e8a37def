/**
 * The short forms that a text makes of its schools' names without saying so: 凉水的老师 are those of
 * 凉水乡小学. A form that several schools share is left out.
 */
export function nicknamesOf(
	text: string,
	names: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
	const found = [...names].flatMap(([key, own]) =>
		[...new Set(own.flatMap(stemsOf))].map((stem) => [stem, key] as const),
	);
	const isShared = (stem: string) =>
		new Set(found.filter(([one]) => one === stem).map(([, key]) => key)).size > 1;
	return new Map(found.filter(([stem]) => !isShared(stem) && text.includes(stem)));
}

const kind =
	/(?:第?[一二三四五六七八九十]+|中心|完全|民族|希望|实验|逸夫|九年一贯制|九年制|初级|高级|职业技术|职业|外国语|国民)*(?:小学|中学|学校|幼儿园|教学点|初中|高中|完小|国小|国中)$/;
const region = /^[^省市县区旗州]{2,5}(?:省|市|自治州|自治县|县|区|旗|州)(?=[^省市县区旗]{3,})/;

/** Names of schools that are words of their own as often. */
const ordinary =
	/^(?:音乐|美术|体育|艺术|科技|科学|外语|职业|特殊|希望|民族|人民|文化|建设|解放|团结|和平|光明|胜利|前进|友谊|幸福|阳光|东方|中华|新华|朝阳|春蕾|城[东南西北中]|城关|县城|机关|直属|附属|实验|中心|师范|市|县|区).?$/;

function stemsOf(name: string): string[] {
	const core = name
		.replace(region, '')
		.replace(region, '')
		.replace(/^[省市县区州]/, '')
		.replace(kind, '');
	const stem = core.replace(/[乡镇村]$/, '');
	const place = /^([^省市县区旗州]{2,4})(?:市|县|区|旗)(?=.{3,})/.exec(name)?.[1];
	return [core, stem, ...(place === undefined ? [] : [place])].filter(
		(one) => one.length >= 2 && one.length < name.length && !ordinary.test(one),
	);
}
