import { apart } from './apart.ts';
import { nameBefore } from './name-before.ts';
import { opensName } from './name-words.ts';
import { wholeNames } from './whole-names.ts';

/** A school's name where it stands in a text. */
export interface Mention {
	readonly name: string;
	readonly from: number;
	readonly to: number;
}

const ending =
	/(?:(?:小学|中学|学校)(?:[东南西北中]区校|[东南西北中新老总]校区)|[*某○×xX_]{1,4}(?:试验学校|实验学校|[一二三四五六七八九十]?[中小](?![心学])|[一二三四五六七八九十]?(?:中学|小学))|九年制学校|职业教育中心(?!学校|校)|职教中心(?!学校|校)|[一二三四五六七八九十]{1,3}[中小](?![心学午期途间型小])|小学校(?![\u3400-\u9fff])|小学校(?=[与和及在到赴为来对向等副同]|校长|教师|老师|学生|师生)|小学|中学|学校|幼儿园|分园|初中|高中|中心校|国小(?!学|说|型|伙|麦|朋|微|康|家)|国中(?=教师|老师|校长|学生|师生|[的、,。])|附小|附中|实小(?!学)|职校|职中|职高|职业中专(?!学校)|盲校|完小|联校|教学点|分校|校区|书院|学院|大学)(?!生|长|教育(?!集团)|阶段|高级|全会|段|部|化|里|内|时期|(?:语文|数学|英语|科学|音乐|体育|美术)?(?:名师|名校长|名班主任)(?:工作室|工程))/g;

/** Finds names of schools in a folded text by their endings; what stands before one is read word by word. */
export function findSchoolNames(text: string, known: readonly string[]): Mention[] {
	const registered = mentionsOf(text, known);
	const found = [...text.matchAll(ending)].flatMap((match) => {
		const to = match.index + match[0].length;
		const name = nameBefore(text, match.index, to);
		return name === undefined ? [] : [{ name, from: to - name.length, to }];
	});
	const longest = [...registered, ...wholeNames(text, withoutStrayWords(found))].sort(
		(a, b) => b.to - b.from - (a.to - a.from),
	);
	return joinNeighbours(apart(longest).sort((a, b) => a.from - b.from));
}

/** What stands once before a name that the text writes often is a verb that we do not know. */
function withoutStrayWords(mentions: readonly Mention[]): Mention[] {
	const counts = Map.groupBy(mentions, ({ name }) => name);
	const timesOf = (name: string) => counts.get(name)?.length ?? 0;
	return mentions.map((mention) => {
		const { name, to } = mention;
		const core = name.slice(2);
		if (/^[来去到赴与和向给为对从由在进]/.test(name) && timesOf(name.slice(1)) > 0)
			return { name: name.slice(1), from: to - name.length + 1, to };
		const inner = innerName(name, (one) => timesOf(one) > 0);
		if (inner !== undefined) return { name: inner, from: to - inner.length, to };
		const isStray = timesOf(name) === 1 && timesOf(core) >= 2 && !opensName(name.slice(0, 2));
		return isStray ? { name: core, from: to - core.length, to } : mention;
	});
}

/** The second of two schools that a verb unknown to us joins, where the text names it alone as well. */
function innerName(name: string, isNamed: (name: string) => boolean): string | undefined {
	const head = /^.{2,}?(?:小学|中学|幼儿园)(?=.{4})/.exec(name)?.[0];
	if (head === undefined) return undefined;
	const tails = Array.from(name.slice(head.length), (_, index) => name.slice(head.length + index));
	return tails.find((tail) => tail.length >= 4 && isNamed(tail) && tail.length < name.length);
}

/** A school directly behind another one belongs to it, unless the text names it alone as well. */
function joinNeighbours(mentions: readonly Mention[]): Mention[] {
	const starts = new Set(mentions.map(({ to }) => to));
	const stands = new Set(mentions.filter(({ from }) => !starts.has(from)).map(({ name }) => name));
	return mentions.reduce<Mention[]>((done, mention) => {
		const last = done.at(-1);
		if (
			last?.to !== mention.from ||
			mention.name.startsWith('*') ||
			(stands.has(mention.name) &&
				/(?:小学|中学)\n.*(?:小学|中学|学校)$/.test(`${last.name}\n${mention.name}`))
		)
			return [...done, mention];
		return [
			...done.slice(0, -1),
			{ name: last.name + mention.name, from: last.from, to: mention.to },
		];
	}, []);
}

function mentionsOf(text: string, names: readonly string[]): Mention[] {
	return names
		.filter((name) => name.length >= 4)
		.flatMap((name) => {
			const found: Mention[] = [];
			for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length))
				found.push({ name, from, to: from + name.length });
			return found.filter(({ to }) => !/^(?:长|生)/.test(text.slice(to)));
		});
}
