import type { TextRange } from '#import/facts/clauses/reading.ts';
import endings from './endings.json' with { type: 'json' };
import noNames from './no-names.json' with { type: 'json' };
import plainNames from './plain-names.json' with { type: 'json' };
import { isNamePart, isOrdinary, isRegion, wordsOf } from './words.ts';

/** A school's name where it stands in a text. */
export interface Mention extends TextRange {
	readonly name: string;
}

/** 小学生, 学校长, 学校教育 and 学校名师工作室 are no schools. */
const ending = new RegExp(
	`(?:${endings.map(({ pattern }) => pattern).join('|')})(?!生|长|教育(?!集团)|阶段|高级|全会|段|部|化|里|内|时期|(?:语文|数学|英语|科学|音乐|体育|美术)?(?:名师|名校长|名班主任)(?:工作室|工程))`,
	'g',
);

/**
 * Names of schools in a folded text: those of the register, and what ends like one, read word by word.
 * @param known Names of the register, folded.
 */
export function findSchoolNames(text: string, known: readonly string[]): Mention[] {
	const found = [...closedNames(text)];
	const registered = mentionsOf(text, known);
	const covered = new Uint8Array(text.length);
	return joinNeighbours(
		[...registered, ...found]
			.sort((a, b) => b.name.length - a.name.length)
			.filter(({ from, to }) => {
				if (covered.subarray(from, to).includes(1)) return false;
				covered.fill(1, from, to);
				return true;
			})
			.sort((a, b) => a.from - b.from),
	);
}

/** The longest names have some twenty characters. */
const reach = 26;

/** 柳树乡中心小学柳林教学点: a school directly behind another one belongs to it. */
const joinNeighbours = (mentions: readonly Mention[]): Mention[] =>
	mentions.reduce<Mention[]>((done, one) => {
		const last = done.at(-1);
		const isApart = last?.to !== one.from || last.name.length + one.name.length > reach;
		if (isApart || one.name.startsWith('*')) done.push(one);
		else done.splice(-1, 1, { name: last.name + one.name, from: last.from, to: one.to });
		return done;
	}, []);

const mention = (name: string, from: number): Mention => ({ name, from, to: from + name.length });

/** Where names of the register stand, found by their first two characters in one pass over the text. */
function mentionsOf(text: string, names: readonly string[]): Mention[] {
	const byStart = Map.groupBy(
		names.filter((name) => name.length >= 4),
		(name) => name.slice(0, 2),
	);
	if (byStart.size === 0) return [];
	return Array.from(text, (_, from) => from).flatMap((from) =>
		(byStart.get(text.slice(from, from + 2)) ?? [])
			.filter(
				(name) => text.startsWith(name, from) && !/^[长生]/.test(text.slice(from + name.length)),
			)
			.map((name) => mention(name, from)),
	);
}

/** The names that the endings of a text close. What stands between two endings is cut into words once. */
function* closedNames(text: string): Generator<Mention> {
	let words: readonly string[] = [];
	let last = 0;
	for (const { index: start, 0: closing } of text.matchAll(ending)) {
		const between = text.slice(Math.max(last, start - reach), start);
		const clause = /[\p{Script=Han}\d*]*$/u.exec(between)?.[0] ?? '';
		const goesOn = clause.length === start - last;
		words = [...(goesOn ? words : []), ...wordsOf(clause)].slice(-reach);
		const proper = properIn(words, closing, (word, right) => isNamePart(word, right, closing));
		if (proper !== undefined) yield mention(proper + closing, start - proper.length);
		else yield* spacedName(text, start, closing);
		words = [...words, closing];
		last = start + closing.length;
	}
}

/** 双溪 回龙 希望 小学: a short word between blanks is whole; but not in a row of words. */
function* spacedName(text: string, start: number, closing: string): Generator<Mention> {
	const end = start + closing.length;
	const before = text.slice(Math.max(0, end - reach), start);
	const spaced = /\p{Script=Han}+(?: +\p{Script=Han}+)* *$/u.exec(before)?.[0] ?? '';
	if (!spaced.includes(' ') || /^ +\p{Script=Han}/u.test(text.slice(end, end + 4))) return;
	const [first = '', ...others] = spaced.trimEnd().split(/ +/);
	const isWhole = (word: string, right: readonly string[]) =>
		right.length < others.length && word.length <= 4 && !isOrdinary(word);
	const joined = properIn(
		[...wordsOf(first), ...others],
		closing,
		(word, right) => isWhole(word, right) || isNamePart(word, right, closing),
	);
	if (joined === undefined) return;
	const from = [...spaced.matchAll(/\S/g)].at(-joined.length)?.index ?? 0;
	yield { name: joined + closing, from: start - spaced.length + from, to: end };
}

/** The words before an ending that belong to the name, where they make one. */
function properIn(
	words: readonly string[],
	closing: string,
	isPart: (word: string, right: readonly string[]) => boolean,
): string | undefined {
	const first = words.findLastIndex((word, index) => !isPart(word, words.slice(index + 1))) + 1;
	const proper = words.slice(first).join('');
	const isOne = !isOfMany.test(words.slice(0, first).join('')) && isName(proper, closing);
	return isOne ? proper : undefined;
}

/** 两所洮岭学校, 各乡镇中心小学: schools of a place or of a kind. */
const isOfMany =
	/(?:[两二三四五六七八九十几多各数\d]所|(?<!第)一所|各|乡镇|农村|所有|全[县市区镇乡]|部分|每[所个])$/;

/** Whether words before an ending name one school: there is a 中心小学 everywhere, and a 柳树乡中心小学 once. */
function isName(proper: string, closing: string): boolean {
	if (/^[*某○×xX_]/.test(closing)) return true;
	if (refused(proper, closing)) return false;
	if (accepted(proper, closing)) return true;
	// 北京学校 are all of a place.
	if (closing === '学校' && isRegion(proper)) return false;
	return proper !== '' && !generic.test(proper) && (proper + closing).length >= 4;
}

const matching = (rules: typeof plainNames) => {
	const read = rules.map((rule) => [new RegExp(rule.proper), new RegExp(rule.ending)] as const);
	return (proper: string, closing: string) =>
		read.some(([name, ending]) => name.test(proper) && ending.test(closing));
};
const [refused, accepted] = [matching(noNames), matching(plainNames)];

/** Words that many schools share; a name needs one more. */
const shared =
	'县直|区直|市直|州直|农村|城区|城镇|城市|乡镇|乡村|中心|实验|试验|示范|希望|重点|特殊|职业|技术|职业教育|职教|中等|寄宿制|寄宿|友好|联合|基地|网络|民族|国际|双语|外国语|附属|附中|附小|教育|师范|高级|初级|集团|镇中心|机关|直属|特殊教育|小学|中学|学校|完全|九年|一贯制|九年制|九年一贯制|义务|优质|现代|艺术|体育|国民|公立|民办|市立|县立|区立|兵团|子弟|山里|山区|大山|家乡|两地|当地|本地|高原|海岛|边境|老年|打工|牧区|林区|库区';
const generic = new RegExp(
	`^(?:${shared}|[一二三四五六七八九十两\\d]+|[村镇乡县市区省全各某中小大初高公民级老新好强弱名农党团第校国外女男母])*$`,
);
