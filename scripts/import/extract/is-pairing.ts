import { self, type MarkedText } from './marked-text.ts';

/**
 * Whether a text tells of schools that help each other. Articles also say 结对 of pupils, of old and
 * young teachers, of party members, companies and villages; they yield no facts of a pairing.
 */
export function isPairing({ text }: MarkedText, title: string): boolean {
	const sentences = text.split(/[。;!\n]/).filter(Boolean);
	const near = sentences.map((_, index) => sentences.slice(index, index + 3).join('。'));
	const isJoining = (words: string) =>
		schoolsIn(words) >= 2 && relation.test(words) && !isOfOthers(words);
	if (schoolsIn(text) >= 2 && (near.some(isJoining) || sentences.some(isPlainlyPaired)))
		return true;
	if (namedIn(text) >= 2 && contact.test(text) && !sentences.some(isOfOutsiders)) return true;
	const isAboutSchools =
		/(?:学校|校际|校校|城乡|两校|中小学|薄弱|支援校|受援)/.test(title + text.slice(0, 400)) &&
		areaWide.test(title + text);
	return isAboutSchools && !isOfOthers(title) && !isOfOneHelper(text);
}

/** One school that a company, an office or a society helps. */
const isOfOneHelper = (text: string) =>
	schoolsIn(text) === 1 &&
	!/支援学校|受援学校|各(?:中小)?学校|全[县市区]/.test(text) &&
	/(?:公司|企业|集团|银行|医院|部队|大队|支队|团委|协会|商会|基金会|工会|电力|邮政|税务|法院|检察院)[^。\n]{0,30}(?:结对|帮扶|捐赠|走进|来到|牵手)/.test(
		text,
	);

const schoolsIn = (text: string) =>
	new Set([...text.matchAll(/⟦(\w+)⟧/g)].map(([, key]) => key)).size;

/** 我校 may be the school that is named. */
const namedIn = (text: string) => schoolsIn(text.replaceAll(`⟦${self}⟧`, ''));

const relation =
	/结对|结为|结成|帮扶|支援|送教|支教|对口|牵手|携手|驰援|手拉手|姊妹|姐妹学校|友好学校|共建|跟岗|联盟|共同体|送课|互助|捐|援|帮带|托管|示范课|联合教研|交流轮岗|扶持|一对一/;

/** What schools have to do with each other where a story never says that they are paired. */
const contact =
	/两[校园]|两所(?:学校|幼儿园)|兄弟学校|结对|师徒|拜师|送教|跟岗|挂职|支教|示范课|同课异构|讲座|听课|上了|捐|赠|送来|送去|带来|取经|参观|来访/;

const isPlainlyPaired = (sentence: string) =>
	/结对帮扶(?!户|家庭)|对口(?:帮扶|支援)|结对(?:学校|校|园)|两[校园][^。,]{0,4}结对|⟧对口⟦/.test(
		sentence,
	) && !isOfOthers(sentence);

/** Schemes of an area name few schools, or none. */
const areaWide =
	/(?:学校|校校|校际|城乡|中小学)[^。\n]{0,10}(?:结对|对口|帮扶)[^。\n]{0,4}(?:帮扶|支援|结对|互助)|受援(?:学校|校)|支援(?:学校|校)|薄弱学校/;

const outsiders =
	'学生|同学|队员|小伙伴|学习伙伴|小朋友|党员|党支部|干部|职工|员工|企业|公司|集团|银行|村民|社区|居民|家庭|困难户|贫困户|留守儿童|困境儿童|志愿者|民警|派出所|医院|部队|官兵|机关|爱心人士|校友';
const colleagues = '青年教师|新教师|老教师|徒弟|师傅|师父|师徒';
const pairOf = (who: string) =>
	new RegExp(
		`(?:${who})[^。,;\\n]{0,14}(?:结对|结成|牵手|手拉手|一对一|帮扶)|(?:结对|牵手|手拉手|帮扶|一对一)[^。,;\\n]{0,10}(?:${who})`,
	);
const outsidersPair = pairOf(outsiders);
const colleaguesPair = pairOf(colleagues);
const schoolPair =
	/(?:学校|校际|两校|校校|城乡|对口)[^。,;\n]{0,6}(?:结对|帮扶|支援|互助)|⟧(?:、|与|和|同|对口|结对|对)*(?:帮扶|支援)?⟦|结对(?:帮扶|互助)?的?(?:学校|校|园|⟦)|送教|支教|受援|跟岗|教研|示范课|送课/;

const isOfOutsiders = (words: string) => outsidersPair.test(words) && !schoolPair.test(words);

/** Teachers who pair up within one school, or anybody else who is no school. */
const isOfOthers = (words: string) =>
	isOfOutsiders(words) ||
	(colleaguesPair.test(words) && namedIn(words) < 2 && !schoolPair.test(words));
