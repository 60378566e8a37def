import { belongTogether } from './name-words.ts';
import { countyNames } from './place-words.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Words that the segmenter cuts through, or joins to their neighbours. */
const ownWords =
	/[甲乙丙丁]方|(?:结对|帮扶|对口|支援|受援|协作)(?:学校|园|校|点)|对口|结对|喜迎|送教|送课|送培|支教|走上|莅临|情系|心系|续写|情牵|缘起|结缘|亮相|做客|助力|赶赴|奔赴|驰援|重返|直奔|欣闻|年度|自从|考上|谢谢|致敬|感恩|工业园区|生产建设兵团|高新(?=[一二三四五六七八九十]中)|保良局|东华三院|龙头[山村镇乡寨沟河]|(?:师大|幼师|师范)(?=附)|国民(?=[中小]学)|[市州县区](?=立(?!小学|中学|学校))|专家组|工作室|工作队|支教团|讲师团|代表团|考察团|教研组|一行/;

const own = new RegExp(`${countyNames.source}|${ownWords.source}`, 'gu');

/** Where a new word begins although the segmenter sees one across it: 县|城北小学, 市|外国语小学. */
const breaks =
	/(?=城关)|(?<=[县市区州旗盟])(?=城[东西南北]|外国语)|(?<=村)(?=小学)|(?<=[镇乡])(?=上\p{Script=Han}{1,3}(?:小|中|学|幼|完))/u;

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
		return last !== undefined && belongTogether(last, word)
			? [...done.slice(0, -1), last + word]
			: [...done, word];
	}, []);
}

const segmentsOf = (text: string): string[] =>
	text
		.split(breaks)
		.flatMap((piece) => [...segmenter.segment(piece)])
		// 羊角乡长岭小学: the segmenter sees the head of a township.
		.flatMap(({ segment }) => (/^[乡镇县区市村]长$/.test(segment) ? [...segment] : [segment]));
