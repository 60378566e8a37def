import type { Reading } from './reading.ts';

/** Who pairs up besides schools, and outside of them. */
const outsiders =
	'学生|学困生|困难生|优生|临界生|同学|队员|小伙伴|伙伴|小朋友|党员|党支部|职工|员工|企业|公司|集团|银行|农商行|村民|社区|居民|老人|家庭|家长|困难户|贫困户|脱贫户|留守儿童|困境儿童|志愿者|志愿服务|爱心妈妈|妇联|民警|派出所|医院|部队|官兵|机关|爱心人士|校友';

/** Those who may pair up within one school as well as between two. */
const staff = '干部|青年教师|新教师|老教师|徒弟|师傅|师父|师徒|带徒';

const pairOf = (who: string) =>
	new RegExp(
		`(?:${who})[^。,;\\n]{0,14}(?:结对|结成|牵手|手拉手|一对一|帮扶)|(?:结对|牵手|手拉手|帮扶|一对一)[^。,;\\n]{0,10}(?:${who})`,
	);
const [ofOutsiders, ofStaff] = [pairOf(outsiders), pairOf(staff)];

const schoolPair =
	/(?:学校|校际|两校|校校|城乡|对口)[^。,;\n]{0,6}(?:结对|帮扶|支援|互助)|⟧(?:、|与|和|同|对口|结对|对)*(?:帮扶|支援)?⟦|结对(?:学校|校|园)|结对的⟦|结对伙伴[、:,—]*⟦|送教|支教|受援|跟岗|教研|示范课|送课/;

/** Whether a sentence says that pupils, companies or households pair up, and not schools. */
export const isOfOutsiders = (sentence: string): boolean =>
	ofOutsiders.test(sentence) && !schoolPair.test(sentence);

/** The same of teachers. */
export const isOfStaff = (sentence: string): boolean =>
	ofStaff.test(sentence) && !schoolPair.test(sentence);

export const isOfOthers = (sentence: string): boolean =>
	isOfOutsiders(sentence) || isOfStaff(sentence);

/** Whether a company, an office or a society helps schools. */
export const isOfHelper = (text: string): boolean =>
	!/支援学校|受援学校|各(?:中小)?学校|全[县市区]/.test(text) &&
	/(?:公司|企业|集团(?!校)|银行|农商行|信用社|供电|保险|医院|部队|武警|官兵|消防|大队(?!部)|支队|妇联|协会|商会|工商联|基金会|慈善|志愿服务队|(?<!⟦\w+⟧[^。\n]{0,20})(?:团委|工会)|电力|邮政|税务|法院|检察院)[^。\n]{0,30}(?:结对|帮扶|捐赠|走进|来到|牵手|共建)/.test(
		text,
	);

/** How far from its beginning a text says what it is about. */
const lead = 200;

/** Whether a text begins with companies, inspections, contests or teachers of one school. */
export const isOfOtherMatters = ({ text }: Pick<Reading, 'text'>): boolean =>
	/公司|企业|银行|校友|督查|督导组|检查组|巡查|比赛|竞赛|大赛|联赛|友谊赛|驻村|第一书记|青蓝|带徒|志愿者|基金会|商会/.test(
		text.slice(0, lead),
	);
