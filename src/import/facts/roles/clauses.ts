import { partOf, type Part } from './parts.ts';
import { keysIn } from './shape.ts';

/** Schools that stand together in a clause, with the part they play in it. */
export interface Participant {
	/** Keys of schools; none yet where a pronoun stands for them. */
	readonly keys: readonly string[];
	readonly pronoun: Pronoun | null;
	readonly part: Part;
	/** Where in the clause. */
	readonly from: number;
	readonly to: number;
}

/** `we` is whoever writes or speaks, `you` whom a letter is for, `other` the other side, `visitor` who has come, `here` where they are. */
type Pronoun = 'we' | 'you' | 'other' | 'visitor' | 'here';

export interface Clause {
	readonly text: string;
	/** Where in the marked text. */
	readonly from: number;
	readonly to: number;
	readonly startsSentence: boolean;
	readonly startsLine: boolean;
	/** Whether it stands between quotation marks. */
	readonly isSpoken: boolean;
	readonly participants: readonly Participant[];
}

const related = '(?:结对|帮扶|受援|支援|对口|兄弟|友好|姊妹|协作)(?:帮扶|支援)?(?:学校|校|园|单位)';
const mark = '⟦\\w+⟧(?:\\([^()⟦⟧]{0,12}\\))?';
const marks = `(?:${related}的?(?:——|—)?)?${mark}(?:[、和及]${mark})*`;

const pronouns: Readonly<Record<Pronoun, string>> = {
	we: '我们(?!国|县|市|镇|区|乡|省)|我方|(?<![自令使让给和与])我(?![校园们县市区镇乡省国局方辈家])',
	other: `对方(?:学校)?|老大哥|人家|(?<![为是口对])${related}(?![:是为名长])`,
	you: '你们|您(?:们)?',
	here: '该校|该园|这所(?:学校|幼儿园)',
	visitor:
		'(?<!⟧的?[^,⟧]{0,8})(?:支教|送教|帮扶|援教|视导|诊断)(?:教师|老师|队员|队|团队|小分队|小组|组|专家)|专家(?:组|团|们|团队)|名师们|跟岗(?:教师|老师|学员)|一行人|[\\d一二两三四五六七八九十几]+[名位](?:骨干)?(?:教师|老师|专家|同事)|老师们',
};

const pronounNames = ['we', 'you', 'other', 'visitor', 'here'] as const satisfies Pronoun[];

/** @param names Other words that stand for schools: their people, their short names. */
export function clausesOf(text: string, names: ReadonlyMap<string, string>): Clause[] {
	const called = [...names.keys()].sort((a, b) => b.length - a.length);
	const groups = new RegExp(
		[
			marks,
			// 清源区 is a place, whatever school is called 清源.
			...called.map((name) => `${name.replace(/[^\w\u3400-\u9fff]/g, '\\$&')}(?![省市县区旗])`),
			...Object.entries(pronouns).map(([name, words]) => `(?<${name}>${words})`),
		].join('|'),
		'g',
	);
	let quotes = 0;
	return [...text.matchAll(/[^,:;。!?\n]+/g)].map((match) => {
		const [words] = match;
		const { index: from } = match;
		const startsLine = from === 0 || text[from - 1] === '\n';
		if (startsLine) quotes = 0;
		const isSpoken = quotes > 0 || /^“.{4,}/.test(words);
		quotes += countOf(words, '“') - countOf(words, '”');
		return {
			text: words,
			from,
			to: from + words.length,
			startsSentence: startsLine || /[。!?]/.test(text[from - 1] ?? ''),
			startsLine,
			isSpoken,
			participants: participantsOf(words, groups, names),
		};
	});
}

const countOf = (text: string, sign: string) => text.split(sign).length - 1;

function participantsOf(
	clause: string,
	groups: RegExp,
	names: ReadonlyMap<string, string>,
): Participant[] {
	let last = 0;
	return [...clause.matchAll(groups)].map((match) => {
		const [from, to] = [match.index, match.index + match[0].length];
		const part = partOf(clause.slice(last, from), clause.slice(to), last === 0);
		last = to;
		const pronoun = pronounNames.find((name) => match.groups?.[name] !== undefined) ?? null;
		const named = names.get(match[0]);
		const keys = pronoun !== null ? [] : named === undefined ? keysIn(match[0]) : [named];
		return { keys, pronoun, part, from, to };
	});
}
