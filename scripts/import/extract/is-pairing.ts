import type { MarkedText } from './marked-text.ts';
import type { Party } from './schools.ts';

/**
 * Whether a text tells of schools that help each other. Articles also say 结对 of pupils, of old and
 * young teachers, of party members, companies and villages; they yield no facts of a pairing.
 */
export function isPairing(
	{ text }: MarkedText,
	title: string,
	parties: readonly Pick<Party, 'name'>[],
): boolean {
	const sentences = text.split(/[。;!?\n]/).filter(Boolean);
	const own = sentences.filter((sentence) => !isOfOutsiders(sentence));
	const named = namedIn(text).filter(
		(key) => !/(?:大学|學院|学院)$/.test(parties[Number(key)]?.name ?? ''),
	);
	if (named.length >= 2 && !isOfHelper(text)) {
		if (own.some((sentence) => relation.test(sentence))) return true;
		if (own.length === sentences.length && own.some((one) => exchange.test(one))) return true;
	}
	// A school that is named may be the one that writes, so that two words for schools are only one.
	const near = sentences.map((_, index) => sentences.slice(index, index + 3).join('。'));
	const isJoined = near.some(
		(words) => schoolsIn(words) >= 2 && relation.test(words) && !isOfOthers(words),
	);
	if (schoolsIn(text) >= 2 && !isOfHelper(text) && (isJoined || sentences.some(isPlainlyPaired)))
		return true;
	const isAboutSchools =
		/(?:学校|校际|校校|城乡|两校|中小学|薄弱|支援校|受援)/.test(title + text.slice(0, 400)) &&
		areaWide.test(title + text);
	return isAboutSchools && !isOfOthers(title) && !(schoolsIn(text) === 1 && isOfHelper(text));
}

const namedIn = (text: string) => [
	...new Set([...text.matchAll(/⟦(\d+)⟧/g)].flatMap(([, key]) => key ?? [])),
];

const schoolsIn = (text: string) =>
	new Set([...text.matchAll(/⟦(\w+)⟧/g)].map(([, key]) => key)).size;

/** Schools that a company, an office or a society helps. */
const isOfHelper = (text: string) =>
	!/支援学校|受援学校|各(?:中小)?学校|全[县市区]/.test(text) &&
	!betweenSchools.test(text) &&
	/(?:公司|企业|集团(?!校)|银行|医院|部队|大队(?!部)|支队|团委|协会|商会|基金会|工会|电力|邮政|税务|法院|检察院)[^。\n]{0,30}(?:结对|帮扶|捐赠|走进|来到|牵手)/.test(
		text,
	);

const betweenSchools =
	/两[校园]|结对(?:学校|校|园)|兄弟学校|校际|送教|送课|支教|跟岗|挂职|结对的⟦|⟧(?:与|和|同|对口|结对|对|到|赴|向|为|给)[^。⟦\n]{0,12}⟦/;

const relation =
	/结对|结为|结成|帮扶|支援|送教|支教|对口|牵手|携手|驰援|手拉手|姊妹|姐妹学校|友好学校|共建|跟岗|联盟|共同体|送课|互助|捐|援|帮带|托管|示范课|联合教研|交流轮岗|扶持|一对一/;

/** What schools do for each other, and others for themselves. */
const exchange =
	/[两二三四][校园所]|兄弟学校|公开课|展示课|研讨课|观摩课|同课异构|同步课堂|讲座|听课|评课|诊断|挂职|拜师|师徒|取经|参观|交流|来访|教研|指点|相助|帮助|送|寄|带来|走进|来到|前往|赴|上课|的课|[节堂]课/;

const isPlainlyPaired = (sentence: string) =>
	/结对帮扶(?!户|家庭)|对口(?:帮扶|支援)|结对(?:学校|校|园)|两[校园][^。,]{0,4}结对|⟧对口⟦/.test(
		sentence,
	) && !isOfOthers(sentence);

/** Schemes of an area name few schools, or none. */
const areaWide =
	/(?:学校|校校|校际|城乡|中小学)[^。\n]{0,10}(?:结对|对口|帮扶)[^。\n]{0,4}(?:帮扶|支援|结对|互助)|受援(?:学校|校)|支援(?:学校|校)|薄弱学校/;

const outsiders =
	'学生|同学|队员|小伙伴|伙伴|小朋友|党员|党支部|职工|员工|企业|公司|集团|银行|村民|社区|居民|家庭|困难户|贫困户|留守儿童|困境儿童|志愿者|民警|派出所|医院|部队|官兵|机关|爱心人士|校友';
const staff = '干部|青年教师|新教师|老教师|徒弟|师傅|师徒';
const pairOf = (who: string) =>
	new RegExp(
		`(?:${who})[^。,;\\n]{0,14}(?:结对|结成|牵手|手拉手|一对一|帮扶)|(?:结对|牵手|手拉手|帮扶|一对一)[^。,;\\n]{0,10}(?:${who})`,
	);
const [outsidersPair, othersPair] = [pairOf(outsiders), pairOf(`${outsiders}|${staff}`)];
const schoolPair =
	/(?:学校|校际|两校|校校|城乡|对口)[^。,;\n]{0,6}(?:结对|帮扶|支援|互助)|⟧(?:、|与|和|同|对口|结对|对)*(?:帮扶|支援)?⟦|结对(?:学校|校|园)|结对的⟦|结对伙伴[、:,—]*⟦|送教|支教|受援|跟岗|教研|示范课|送课/;

const isOfOthers = (sentence: string) => othersPair.test(sentence) && !schoolPair.test(sentence);

const isOfOutsiders = (sentence: string) =>
	outsidersPair.test(sentence) && !schoolPair.test(sentence);
