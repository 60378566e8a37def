import { opensName } from './name-words.ts';
import { isMadeOfPlaces } from './place-characters.ts';

/** Whether words before an ending name one school: there is a 中心小学 everywhere, and a 柳树乡中心小学 once. */
export function isName(name: string, suffix: string): boolean {
	const proper = name.slice(0, name.length - suffix.length);
	if (/^[*某○×xX_]/.test(suffix)) return true;
	if (
		/(?:牵头|核心|龙头|成员|领航|支援|受援|结对|帮扶|联盟|友好|兄弟|姊妹|姐妹|协作|手拉手|薄弱|对口)$/.test(
			proper,
		)
	)
		return false;
	if (/^(?:实验|附属|师范)$/.test(proper) && /^(?:[一二三四五六七八九十]|附)[中小]$/.test(suffix))
		return true;
	if (
		/^[省市州县区旗镇乡](?:直属?|立)?(?:实验|中心|第?[一二三四五六七八九十]+|机关|直机关|外国语|民族|职业|高级|师范附属|特殊教育)/.test(
			proper,
		)
	)
		return true;
	if (/^[县市区州]直$/.test(proper)) return suffix === '幼儿园';
	// 坐车到学校 ends in no name.
	if (suffix === '学校' && /[到往去回进]$/.test(proper)) return false;
	if (/^(?:中心|实验)$/.test(proper) && /^(?:小学|中学|幼儿园)$/.test(suffix)) return true;
	if (/^第[一二三四五六七八九十]+$/.test(proper)) return /^(?:小学|中学|幼儿园)$/.test(suffix);
	if (/^[一二三四五六七八九十]+[中小]$/.test(suffix) && /^[市县区]$/.test(proper)) return true;
	if (/^(?:[一二三四五六七八九十]+[中小]|[高职]中|职高)$/.test(suffix) && !hasPlace(proper))
		return false;
	if (/^[一二三四五六七八九十]+[中小]$/.test(suffix))
		return proper.length >= 1 && !generic.test(proper) && !/[年月日第前后其]$/.test(proper);
	if (suffix === '中学' && /^(?:[一二三四五六七八九十百零〇]{2,4}|\d{2,3})$/.test(proper))
		return true;
	// 孙岗乡学校 are the schools of a township.
	if (suffix === '学校' && /[乡镇县区市村省]$/.test(proper)) return false;
	if (suffix === '学校' && kinds.test(proper)) return false;
	if (/^(?:小学|中学)$/.test(suffix) && /[区省]$/.test(proper)) return false;
	if (/^第[一二三四五六七八九十]实验$/.test(proper)) return true;
	if (/^(?:县城|城区)(?:第?[一二三四五六七八九十]+|实验|中心)/.test(proper + suffix)) return true;
	return proper.length >= 1 && isNamed(proper) && name.length >= 4 && name.length <= 24;
}

/** 辜负四小 and 偏偏职高 say nothing of a place. */
const hasPlace = (proper: string) => proper === '' || [...proper].some(isMadeOfPlaces);

/** 文明学校 is a title, and 文明小学 a school. */
const kinds =
	/^(?:花园|文明|绿色|平安|道德|友爱|温馨|幸福|快乐|理想|智慧|未来|书香|健康|和谐|美丽|江南|北方|南方|草原|川[东西南北]|[一二三四五六七八九十]星级?)$/;

/** Words that many schools share; a name needs one more. */
const shared =
	'县直|区直|市直|州直|农村|城区|城镇|城市|乡镇|乡村|中心|实验|试验|示范|希望|重点|特殊|职业|技术|职业教育|职教|中等|寄宿制|寄宿|友好|联合|基地|网络|民族|国际|双语|外国语|附属|附中|附小|教育|师范|高级|初级|集团|镇中心|机关|直属|特殊教育|小学|中学|学校|完全|九年一贯制|义务|优质|现代|艺术|体育|国民|公立|民办|市立|县立|区立|兵团|子弟|山里|山区|大山|家乡|两地|当地|本地|高原|海岛|边境|老年|打工|牧区|林区|库区';
const generic = new RegExp(
	`^(?:${shared}|[一二三四五六七八九十两\\d]+|[村镇乡县市区省全各某中小大初高公民级老新好强弱名农党团第校国外女男母])*$`,
);
const isShared = new RegExp(`^(?:${shared})$`);

/** 新民乡 is named although 新 and 民 by themselves say nothing. */
const isNamed = (proper: string): boolean => {
	const stem = /^(\p{Script=Han}{2,3})[乡镇]/u.exec(proper)?.[1] ?? '';
	return (
		!generic.test(proper) ||
		(opensName(stem) && !isShared.test(stem)) ||
		/[一二三四五六七八九十百零]{2,}团|^第[一二三四五六七八九十]+村/.test(proper)
	);
};
