import { isMadeOfPlaces, opensName } from './name-words.ts';
import noNames from './no-names.json' with { type: 'json' };
import plainNames from './plain-names.json' with { type: 'json' };

/** Whether words before an ending name one school: there is a 中心小学 everywhere, and a 柳树乡中心小学 once. */
export function isName(name: string, ending: string): boolean {
	const proper = name.slice(0, name.length - ending.length);
	if (/^[*某○×xX_]/.test(ending)) return true;
	const fits = (rule: (typeof refused)[number]) =>
		rule.proper.test(proper) && rule.ending.test(ending);
	if (refused.some(fits)) return false;
	if (accepted.some(fits)) return true;
	const isNumber = /^[一二三四五六七八九十]+[中小]$/.test(ending);
	// 辜负四小 and 偏偏职高 say nothing of a place.
	if (isNumber || /^(?:[高职]中|职高)$/.test(ending))
		return proper !== '' && [...proper].some(isMadeOfPlaces) && !generic.test(proper);
	return proper !== '' && isNamed(proper) && name.length >= 4 && name.length <= 24;
}

const read = (rules: readonly { readonly proper: string; readonly ending: string }[]) =>
	rules.map(({ proper, ending }) => ({ proper: new RegExp(proper), ending: new RegExp(ending) }));
const [refused, accepted] = [read(noNames), read(plainNames)];

/** Words that many schools share; a name needs one more. */
const shared =
	'县直|区直|市直|州直|农村|城区|城镇|城市|乡镇|乡村|中心|实验|试验|示范|希望|重点|特殊|职业|技术|职业教育|职教|中等|寄宿制|寄宿|友好|联合|基地|网络|民族|国际|双语|外国语|附属|附中|附小|教育|师范|高级|初级|集团|镇中心|机关|直属|特殊教育|小学|中学|学校|完全|九年|一贯制|九年制|九年一贯制|义务|优质|现代|艺术|体育|国民|公立|民办|市立|县立|区立|兵团|子弟|山里|山区|大山|家乡|两地|当地|本地|高原|海岛|边境|老年|打工|牧区|林区|库区';
const generic = new RegExp(
	`^(?:${shared}|[一二三四五六七八九十两\\d]+|[村镇乡县市区省全各某中小大初高公民级老新好强弱名农党团第校国外女男母])*$`,
);
const isShared = new RegExp(`^(?:${shared})$`);

/** 新民乡 is named although 新 and 民 by themselves say nothing. */
function isNamed(proper: string): boolean {
	const stem = /^(\p{Script=Han}{2,3})[乡镇]/u.exec(proper)?.[1] ?? '';
	return (
		!generic.test(proper) ||
		(opensName(stem) && !isShared.test(stem)) ||
		/[一二三四五六七八九十百零]{2,}团|^第[一二三四五六七八九十]+村/.test(proper)
	);
}
