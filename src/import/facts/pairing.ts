import { splitWords } from '#chinese/split-words.ts';
import rules from './pairing-rules.json' with { type: 'json' };
import { markSchools, self } from './marked-text.ts';
import type { Reading } from './reading.ts';
import type { Party } from './schools/find-parties.ts';

type Named = Pick<Party, 'name' | 'mentions'>;

/**
 * Whether a text tells of schools that help each other. Articles also say 结对 of pupils, of old and
 * young teachers, of party members, companies and villages; they yield no facts of a pairing.
 * @param writer Which party says 我校.
 */
export function isPairing(reading: Reading, parties: readonly Named[], writer: number | null) {
	const text = withoutUniversities(markSchools(reading, parties, writer), parties);
	const sentences = text.split(/[。;!?\n]/).filter(Boolean);
	const named = keysIn(text).filter((key) => key !== self);
	const isTold =
		(named.length >= 2 && isOfSeveral(text, sentences)) ||
		(named.length === 1 && keysIn(text).length === 2 && isOfWriter(text, sentences)) ||
		isOfArea(text, reading.title);
	const isOtherMatter = otherMatters.test(reading.text.slice(0, lead));
	return isTold && (!isOtherMatter || sentences.some(isOfPair));
}

/** How far from its beginning a text says what it is about. */
const lead = 200;

/** Students of a university who help at a school are no pair of schools. */
const withoutUniversities = (text: string, parties: readonly Named[]) =>
	!/大学生|志愿|社会实践|夏令营|暑[假期]/.test(text)
		? text
		: text.replaceAll(/⟦(\d+)⟧/g, (mark, key: string) =>
				/(?:大学|大學|学院|學院)$/.test(parties[Number(key)]?.name ?? '') ? '大学' : mark,
			);

const keysIn = (text: string) => [
	...new Set([...text.matchAll(/⟦(\w+)⟧/g)].flatMap(([, key]) => key ?? [])),
];

/** Whether a sentence says outright that one school helps another; who else is thanked behind it is no matter. */
function isOfPair(sentence: string): boolean {
	const match = direct.exec(sentence);
	const head = sentence.slice(0, (match?.index ?? 0) + (match?.[0].length ?? 0));
	return keysIn(head).length >= 2 && !isOfOthers(head) && !isOfHelper(head);
}

/**
 * Where a text names two schools and somebody else pairs up in it, it must say besides what the
 * schools do for each other, or keep speaking of both.
 */
function isOfSeveral(text: string, sentences: readonly string[]): boolean {
	if (sentences.some((sentence) => between.test(sentence))) return true;
	const hasOutsiders = sentences.some(isOfOutsiders) || isOfHelper(text);
	const own = sentences.filter((sentence) => !isOfOutsiders(sentence));
	const isShared = (sentence: string) => relation.test(sentence) || exchange.test(sentence);
	if (!hasOutsiders && !sentences.some(isOfStaff)) return own.some(isShared);
	const often = keysIn(text).filter((key) => key !== self && text.split(`⟦${key}⟧`).length > 2);
	if (!hasOutsiders && often.length >= 2) return true;
	return own.some(
		(sentence) => keysIn(sentence).length >= 2 && isShared(sentence) && !isOfHelper(sentence),
	);
}

/** The one school that is named may be the one that writes: it needs a word for two. */
function isOfWriter(text: string, sentences: readonly string[]): boolean {
	if (isOfHelper(text)) return false;
	return sentences.some((sentence, index) => {
		const near = sentences.slice(index, index + 3).join('。');
		const isNear = keysIn(near).length >= 2 && relation.test(near) && !isOfOthers(near);
		return isNear || (paired.test(sentence) && !isOfOthers(sentence));
	});
}

/** Schemes of an area name few schools, or none. */
function isOfArea(text: string, title: string): boolean {
	const isAboutSchools = /学校|校际|校校|城乡|两校|中小学|薄弱|支援校|受援/.test(
		title + text.slice(0, 400),
	);
	return (
		isAboutSchools &&
		areaWide.test(title + text) &&
		!isOfOthers(title) &&
		!(keysIn(text).length <= 1 && isOfHelper(text))
	);
}

const anyOf = (list: readonly { readonly pattern: string }[]) =>
	new RegExp(list.map(({ pattern }) => pattern).join('|'));
const [between, direct, relation, exchange] = [
	anyOf(rules.betweenSchools),
	anyOf(rules.direct),
	anyOf(rules.relation),
	anyOf(rules.exchange),
];
const [paired, areaWide, helpers, otherMatters] = [
	anyOf(rules.paired),
	anyOf(rules.areaWide),
	anyOf(rules.helpers),
	anyOf(rules.otherMatters),
];

const pairOf = (lines: readonly string[]) => {
	const who = splitWords(lines.join(' ')).join('|');
	return new RegExp(
		`(?:${who})[^。,;\\n]{0,14}(?:结对|结成|牵手|手拉手|一对一|帮扶)|(?:结对|牵手|手拉手|帮扶|一对一)[^。,;\\n]{0,10}(?:${who})`,
	);
};
const [ofOutsiders, ofStaff] = [pairOf(rules.outsiders), pairOf(rules.staff)];

const schoolPair =
	/(?:学校|校际|两校|校校|城乡|对口)[^。,;\n]{0,6}(?:结对|帮扶|支援|互助)|⟧(?:、|与|和|同|对口|结对|对)*(?:帮扶|支援)?⟦|结对(?:学校|校|园)|结对的⟦|送教|支教|受援|跟岗|教研|示范课|送课/;

/** Whether a sentence says that pupils, companies or households pair up, and not schools. */
const isOfOutsiders = (sentence: string) =>
	ofOutsiders.test(sentence) && !schoolPair.test(sentence);
const isOfStaff = (sentence: string) => ofStaff.test(sentence) && !schoolPair.test(sentence);
const isOfOthers = (sentence: string) => isOfOutsiders(sentence) || isOfStaff(sentence);

/** Whether a company, an office or a society helps schools. */
const isOfHelper = (text: string) =>
	!/支援学校|受援学校|各(?:中小)?学校|全[县市区]/.test(text) && helpers.test(text);
