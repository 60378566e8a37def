import type { MarkedText } from './marked-text.ts';
import { isOfHelper, isOfOthers, isOfOutsiders, isOfStaff } from './other-pairs.ts';
import { nicknamesOf } from './roles/nicknames.ts';
import type { Party } from './schools/find-parties.ts';

/**
 * Whether a text tells of schools that help each other. Articles also say 结对 of pupils, of old and
 * young teachers, of party members, companies and villages; they yield no facts of a pairing.
 */
export function isPairing(marked: MarkedText, title: string, parties: readonly Named[]): boolean {
	const text = withoutUniversities(marked.text, parties);
	const sentences = text.split(/[。;!?\n]/).filter(Boolean);
	if (namedIn(text).length >= 2 && isOfSeveral(sentences, withNicknames(text, parties)))
		return true;
	if (namedIn(text).length === 1 && schoolsIn(text) === 2 && isOfWriter(text, sentences))
		return true;
	const isAboutSchools =
		/(?:学校|校际|校校|城乡|两校|中小学|薄弱|支援校|受援)/.test(title + text.slice(0, 400)) &&
		areaWide.test(title + text);
	return isAboutSchools && !isOfOthers(title) && !(schoolsIn(text) <= 1 && isOfHelper(text));
}

type Named = Pick<Party, 'name' | 'folded'>;

/** Students of a university who help at a school are no pair of schools. */
const withoutUniversities = (text: string, parties: readonly Named[]) =>
	!/大学生|志愿|社会实践|夏令营|暑[假期]/.test(text)
		? text
		: text.replaceAll(/⟦(\d+)⟧/g, (mark, key: string) =>
				/(?:大学|大學|学院|學院)$/.test(parties[Number(key)]?.name ?? '') ? '大学' : mark,
			);

/** 柳湾 speaks of 柳湾小学. */
function withNicknames(text: string, parties: readonly Named[]): string {
	const names = new Map(parties.map(({ folded }, index) => [String(index), folded]));
	return [...nicknamesOf(text, names)].reduce(
		(done, [name, key]) => done.replaceAll(name, `⟦${key}⟧`),
		text,
	);
}

const namedIn = (text: string) => [
	...new Set([...text.matchAll(/⟦(\d+)⟧/g)].flatMap(([, key]) => key ?? [])),
];

const schoolsIn = (text: string) =>
	new Set([...text.matchAll(/⟦(\w+)⟧/g)].map(([, key]) => key)).size;

/**
 * Where a text names two schools and somebody else pairs up in it, it must say besides what the
 * schools do for each other, or keep speaking of both.
 */
function isOfSeveral(sentences: readonly string[], text: string): boolean {
	if (sentences.some((sentence) => betweenSchools.test(sentence))) return true;
	const hasOutsiders = sentences.some(isOfOutsiders) || isOfHelper(text);
	const own = sentences.filter((sentence) => !isOfOutsiders(sentence));
	if (!hasOutsiders && !sentences.some(isOfStaff))
		return own.some((sentence) => relation.test(sentence) || exchange.test(sentence));
	const isOften = (key: string) => text.split(`⟦${key}⟧`).length > 2;
	if (!hasOutsiders && namedIn(text).filter(isOften).length >= 2) return true;
	return own.some(
		(sentence) =>
			schoolsIn(sentence) >= 2 &&
			(relation.test(sentence) || exchange.test(sentence)) &&
			!isOfHelper(sentence),
	);
}

/** The one school that is named may be the one that writes: it needs a word for two. */
function isOfWriter(text: string, sentences: readonly string[]): boolean {
	if (isOfHelper(text)) return false;
	const near = sentences.map((_, index) => sentences.slice(index, index + 3).join('。'));
	return (
		near.some((words) => schoolsIn(words) >= 2 && relation.test(words) && !isOfOthers(words)) ||
		sentences.some((sentence) => paired.test(sentence) && !isOfOthers(sentence))
	);
}

/** Words for what only schools are to each other. */
const betweenSchools =
	/两[校园](?!区)|(?:结对|对口|受援|支援|友好|姊妹|姐妹|兄弟)(?:帮扶|支援)?的?(?:学校|校|园)(?!长|区)|结对的⟦|结对伙伴[、:,—]*⟦|校际|城乡学校|送教(?!上门)|送课|跟岗|支教|受援|(?<![与和向同对到]⟦\w{1,2})⟧(?:与|和|同|对口)⟦[^。,;\n]{0,8}(?:结对|结成|结为|牵手|携手|共建|手拉手|姊妹)/;

const relation =
	/结对|结为|结成|帮扶|支援|送教|支教|对口|牵手|携手|签约|驰援|手拉手|姊妹|姐妹学校|友好学校|共建|跟岗|联盟|共同体|送课|互助|捐|赠|援|帮带|托管|示范课|联合教研|交流轮岗|扶持|一对一/;

/** What schools do for each other, and others for themselves. */
const exchange =
	/[两二三四][校园所]|兄弟学校|公开课|展示课|研讨课|观摩课|同课异构|同步课堂|讲座|听课|评课|诊断|挂职|拜|师徒|取经|参观|交流|来访|教研|指点|相助|帮助|送|寄|带来|走进|来到|前往|赴|上课|的课|[节堂]课|讲台|影子校长/;

const paired =
	/结对帮扶(?!户|家庭)|对口(?:帮扶|支援)|结对(?:学校|校|园)|结[成为]?了?对子|两[校园][^。,]{0,4}结对|⟧对口⟦/;

/** Schemes of an area name few schools, or none. */
const areaWide =
	/(?:学校|校校|校际|城乡|中小学)[^。\n]{0,10}(?:结对|对口|帮扶)[^。\n]{0,4}(?:帮扶|支援|结对|互助)|受援(?:学校|校)|支援(?:学校|校)|薄弱学校/;
