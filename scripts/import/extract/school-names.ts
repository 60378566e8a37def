import {
	belongTogether,
	isGrammar,
	isInPlace,
	isNamePart,
	isOrdinary,
	opensName,
} from './name-words.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** A school's name where it stands in a text. */
export interface Mention {
	readonly name: string;
	readonly from: number;
	readonly to: number;
}

const ending =
	/(?:(?:小学|中学|学校)(?:[东南西北中]区校|[东南西北中新老总]校区)|[*某○×xX_]{1,4}(?:试验学校|实验学校|[一二三四五六七八九十]?[中小](?![心学])|[一二三四五六七八九十]?(?:中学|小学))|九年制学校|[一二三四五六七八九十]{1,3}[中小](?![心学午期途间型小])|小学|中学|学校|幼儿园|分园|初中|高中|中心校|国小(?!学|说|型|伙|麦|朋|微|康|家)|国中(?=教师|老师|校长|学生|师生|[的、,。])|附小|附中|实小(?!学)|职校|职中|完小|教学点|分校|校区|书院|学院|大学)(?!生|长|教育(?!集团)|阶段|高级|全会|段|部门|化|里|内|时期|(?:语文|数学|英语|科学|音乐|体育|美术)?(?:名师|名校长|名班主任)(?:工作室|工程))/g;

/** Finds names of schools in a folded text by their endings; what stands before one is read word by word. */
export function findSchoolNames(text: string, known: readonly string[]): Mention[] {
	const registered = mentionsOf(text, known);
	const found = [...text.matchAll(ending)].flatMap((match) => {
		const to = match.index + match[0].length;
		const name = nameBefore(text, match.index, to);
		return name === undefined ? [] : [{ name, from: to - name.length, to }];
	});
	const longest = [...registered, ...withoutStrayWords(found)].sort(
		(a, b) => b.to - b.from - (a.to - a.from),
	);
	const kept = longest.reduce<Mention[]>(
		(done, one) =>
			done.some((other) => one.from < other.to && one.to > other.from) ? done : [...done, one],
		[],
	);
	return joinNeighbours(kept.sort((a, b) => a.from - b.from));
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

/** The longest names have some twenty characters. */
const reach = 26;

function nameBefore(text: string, start: number, end: number): string | undefined {
	const window = text.slice(Math.max(0, end - reach), end);
	const clause = /[^\s,。、;:!?()“”‘’《》【】<>/|+=~.—-]*$/.exec(window)?.[0] ?? '';
	const suffix = text.slice(start, end);
	const words = wordsOf(clause);
	const [own, before] = cutAt(words, suffix.length);
	const proper = wholeCity(collect(before, suffix), clause);
	const name = proper + own;
	const isNumbered = proper === '' && isUsualNumber(text, own);
	return isNumbered || isName(name, own)
		? longerIfUsual(text, { name, before, proper })
		: undefined;
}

function wordsOf(clause: string): string[] {
	const segments = clause
		.split(
			/(?=城关|对口|结对|喜迎|送教|送课|支教|走上)|(?<=[甲乙丙丁]方|对口|结对|喜迎|送教|送课|支教|走上)|(?<=村)(?=小学)/,
		)
		.flatMap((piece) =>
			/^(?:[甲乙丙丁]方|对口|结对|喜迎|送教|送课|支教|走上)$/.test(piece)
				? [{ segment: piece }]
				: [...segmenter.segment(piece)],
		)
		.flatMap(({ segment }) =>
			// 羊角乡长岭小学: the segmenter sees the head of a township.
			/^[乡镇县区市村]长$/.test(segment) ? [...segment] : [segment],
		);
	return segments.reduce<string[]>((done, word) => {
		const last = done.at(-1);
		return last !== undefined && belongTogether(last, word)
			? [...done.slice(0, -1), last + word]
			: [...done, word];
	}, []);
}

/** The words that make up the ending, and those before it; the cut may go through a word. */
function cutAt(words: readonly string[], length: number): [ending: string, before: string[]] {
	const whole = words.join('');
	const place = whole.length - length;
	const before: string[] = [];
	let at = 0;
	for (const word of words) {
		if (at >= place) break;
		before.push(word.slice(0, place - at));
		at += word.length;
	}
	return [whole.slice(place), before];
}

function collect(words: readonly string[], suffix: string): string {
	let name = '';
	for (let index = words.length - 1; index >= 0; index--) {
		const word = words[index] ?? '';
		const isNext = name === '';
		if (word === '县城' && /^(?:第|[一二三四五六七八九十]|实验|中心)/.test(name + suffix)) {
			name = word + name;
			break;
		}
		if (isNext && /^(?:小学|中学|学校|幼儿园)$/.test(word) && /校/.test(suffix)) break;
		const isPart = isNamePart(word, isNext || opensName(words[index + 1] ?? ''));
		const isPlace = isInPlace(word, words.slice(0, index).join(''), words[index + 1]);
		const isTooShort = (name + suffix).length < 4 && name !== '' && !isOrdinary(word);
		if (!isPart && !isPlace && !isTooShort) break;
		name = word + name;
	}
	return name
		.replace(/^(?:[一二三四五六七八九十两]+)(?=[一二三四五六七八九十]$)/, '')
		.replace(/^第$/, '')
		.replace(/^[县区乡镇村市](?=城关)/, '');
}

/** No city and no township has a name of one character: in 中心校长葛市 the segmenter saw a 校长. */
function wholeCity(proper: string, clause: string): string {
	if (!/^\p{Script=Han}[市镇乡]/u.test(proper)) return proper;
	const before = clause.slice(0, clause.lastIndexOf(proper)).at(-1) ?? '';
	return isGrammar(before) ? proper : before + proper;
}

/** 三小 alone names a school where a text keeps calling one so. */
const isUsualNumber = (text: string, name: string) =>
	/^[一二三四五六七八九十]{1,2}[中小]$/.test(name) &&
	(text.match(new RegExp(`(?<=^|[\\s,。;:、“(与和到向在由])${name}(?![心学午期途间型时组])`, 'gm'))
		?.length ?? 0) >= 2;

interface Short {
	readonly name: string;
	readonly before: readonly string[];
	readonly proper: string;
}

/** Takes in one more word where the text always writes it: 芳草地 before 国际学校远洋小学. */
function longerIfUsual(text: string, { name, before, proper }: Short): string {
	const rest = before.join('').slice(0, before.join('').length - proper.length);
	const last = [...segmenter.segment(rest)].at(-1)?.segment ?? '';
	if (last.length < 2 || !isNamePart(last, true)) return name;
	const times = (words: string) => text.split(words).length - 1;
	return times(last + name) >= 2 && times(last + name) * 2 > times(name) ? last + name : name;
}

const generic =
	/^(?:[一二三四五六七八九十两\d]+|县直|区直|市直|州直|农村|城区|城镇|城市|乡镇|乡村|村|镇|乡|县|市|区|省|全|各|某|中|小|大|初|高|完全|九年一贯制|义务|公|民|优质|中心|实验|试验|示范|希望|重点|特殊|职业|技术|寄宿制|寄宿|友好|联合|基地|级|老|新|好|强|弱|名|农|党|团|网络|民族|国际|双语|外国语|附属|教育|师范|师|高级|初级|集团|镇中心|机关|直属|特殊教育|小学|中学|学校|第|校|国|外|女|男|母)*$/;

function isName(name: string, suffix: string): boolean {
	const proper = name.slice(0, name.length - suffix.length);
	if (/^[*某○×xX_]/.test(suffix)) return true;
	if (/(?:牵头|核心|龙头|成员|领航|支援|受援|结对|帮扶)$/.test(proper)) return false;
	if (/^[一二两三四五六七八九十几多各]+所/.test(proper)) return false;
	if (/^(?:实验|附属|师范)$/.test(proper) && /^(?:[一二三四五六七八九十]|附)[中小]$/.test(suffix))
		return true;
	if (
		/^[省市州县区旗镇乡](?:直属?|立)?(?:实验|中心|第?[一二三四五六七八九十]+|机关|直机关|外国语|师范附属|特殊教育)/.test(
			proper,
		)
	)
		return true;
	if (/^(?:中心|实验)$/.test(proper) && /^(?:小学|中学|幼儿园)$/.test(suffix)) return true;
	if (/^第[一二三四五六七八九十]+$/.test(proper)) return /^(?:小学|中学|幼儿园)$/.test(suffix);
	if (/^[一二三四五六七八九十]+[中小]$/.test(suffix) && /^[市县区]$/.test(proper)) return true;
	if (/^[一二三四五六七八九十]+[中小]$/.test(suffix))
		return proper.length >= 1 && !generic.test(proper) && !/[年月日第前后其]$/.test(proper);
	// 孙岗乡学校 are the schools of a township.
	if (suffix === '学校' && /[乡镇县区市村省]$/.test(proper)) return false;
	if (/^(?:小学|中学)$/.test(suffix) && /[区省]$/.test(proper)) return false;
	if (/^第[一二三四五六七八九十]实验$/.test(proper)) return true;
	if (/^县城(?:第?[一二三四五六七八九十]+|实验|中心)/.test(proper + suffix)) return true;
	return proper.length >= 1 && !generic.test(proper) && name.length >= 4 && name.length <= 24;
}
