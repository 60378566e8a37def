import { belongTogether, countyNames, ordinaryWords } from './name-words.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Kinds of school, of group and of place that the segmenter cuts through, or joins to their neighbours. */
const fixedWords =
	/(?:结对|帮扶|对口(?:帮扶|支援)?|支援|受援|协作|友好|兄弟|姊妹|姐妹|手拉手|成员|核心|牵头|联盟|薄弱)(?:学校|园|校|点|单位)|工业园区|(?:经济?|高新技术)?(?:经开|高新|开发)区|生产建设兵团|高新(?=[一二三四五六七八九十]中)|保良局|东华三院|圣公会|龙头[山村镇乡寨沟河]|(?:师大|幼师|师范)(?=附)|国民(?=[中小]学)|[市州县区](?=立(?!小学|中学|学校))|[时现曾兼原]任|一行|谢谢/
		.source;

const brokenWords = ordinaryWords
	.filter((word) => word.length >= 2 && [...segmenter.segment(word)].length > 1)
	.map((word) => (/[校家]$/.test(word) ? `${word}(?![区子店村乡镇])` : word))
	.join('|');

const own = new RegExp(`${countyNames}|${fixedWords}|${brokenWords}`, 'gu');

/** Where a new word begins although the segmenter sees one across it: 县|城北小学, 市|外国语小学. */
const breaks =
	/(?=城关)|(?<=\p{Script=Han}{2}县)(?=城区)|(?<=[县市区州旗盟])(?=城[东西南北]|外国语)|(?<=村)(?=小学)|(?<=[镇乡])(?=上\p{Script=Han}{1,3}(?:小|中|学|幼|完))/u;

/** The words of a clause, cut where names of schools and places want it. */
export function wordsOf(clause: string): string[] {
	const words: string[] = [];
	let from = 0;
	for (const { 0: word, index } of clause.matchAll(own)) {
		words.push(...segmentsOf(clause.slice(from, index)), word);
		from = index + word.length;
	}
	words.push(...segmentsOf(clause.slice(from)));
	return words.reduce<string[]>((done, word) => {
		const last = done.at(-1);
		if (last === undefined || !belongTogether(last, word)) done.push(word);
		else done.splice(-1, 1, last + word);
		return done;
	}, []);
}

const segmentsOf = (text: string): string[] =>
	text
		.split(breaks)
		.flatMap((piece) => [...segmenter.segment(piece)])
		// 羊角乡长岭小学: the segmenter sees the head of a township.
		.flatMap(({ segment }) => (/^[乡镇县区市村]长$/.test(segment) ? [...segment] : [segment]));
