import { fold } from '#chinese/fold.ts';

/** Up to its mark; what somebody says is not cut in two. */
const sentence = /(?:[“「『][^”」』]*[”」』]?|[^。！？!?“「『])+[。！？!?]*/g;

/** Lines below that are headings and greetings. */
const shortestProse = 30;
const longest = 180;

/**
 * The first sentence of some paragraphs that says who did something, so no line of weather, no byline
 * and no printer's date; else the first of all. At most 180 characters; empty where there are no words.
 */
export function firstSentence(paragraphs: readonly string[]): string {
	const sentences = paragraphs.flatMap((text) => text.slice(0, reach).match(sentence) ?? []);
	const telling = sentences
		.map((words) => words.trim().replace(dateline, ''))
		.find(
			(words) => /[。！？!?]$/.test(words) && [who, deed].every((one) => one.test(fold(words))),
		);
	const prose = paragraphs.find((text) => text.length >= shortestProse) ?? paragraphs[0] ?? '';
	const words = telling ?? prose.slice(0, reach).match(sentence)?.[0] ?? prose;
	const characters = Array.from(words.trim().replace(/\s+/g, ' '));
	return characters.length > longest
		? `${characters.slice(0, longest - 2).join('')}……`
		: characters.join('');
}

/** How far into a paragraph a sentence is looked for. */
const reach = 600;

/** 本报讯（记者 张三）, 甲山讯. */
const dateline = /^.{0,12}[讯电]\s*(?:[（(][^（()）]{0,40}[)）]|(?=\d))\s*/;

const who = /[小中大]学|学校|幼儿园|[我两本该各]校|教师|老师|校长|园长|师生|双方|名师|教育局/;
const deed =
	/开展|举[行办]|召开|组织|走进|来到|前往|[赶奔]?赴|到.{0,14}(?:[学校园]|[乡镇村])|[上听评].{0,8}课|送[教课书]|[捐赠签]|座谈|研讨|教研|支教|结对|交流|帮扶|培训|完成|选派|派出/;
