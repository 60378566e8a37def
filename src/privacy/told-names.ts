import { anyWord } from '#chinese/words.ts';
import { rareSurnames, surnames } from './name-characters.ts';
import { nameEnd } from './person-name.ts';
import type { Span } from './rule.ts';
import people from './words/people.json' with { type: 'json' };

/**
 * What may be the name of a pupil in running text by what is told: private matters in the same
 * sentence, a caption, a prize of a contest, that a child is called so. Nobody but a person can know.
 */
export function* toldNames(text: string): Generator<Span> {
	for (const { index, 0: sentence } of text.matchAll(/[^。;!?\n]+/g)) {
		if (matter.test(sentence) || caption.test(sentence))
			yield* namesIn(text, index, index + sentence.length);
	}
	for (const { index, 0: name } of text.matchAll(winner)) {
		const first = name.slice(0, 1);
		const sentence = text.slice(index, index + 40).split(/[。;\n]/, 1)[0] ?? '';
		if ((surnames.has(first) || rareSurnames.has(first)) && !ofTeachers.test(sentence))
			yield { start: index, end: index + name.length };
	}
	for (const { index, 0: lead } of text.matchAll(called)) {
		const start = index + lead.length;
		const end = nameEnd(text, start, 3);
		if (end !== undefined) yield { start, end };
	}
}

/** The names of a sentence, where a part of it begins or a word stands that names follow. */
function* namesIn(text: string, from: number, to: number): Generator<Span> {
	opening.lastIndex = from;
	for (let match = opening.exec(text); match && match.index < to; match = opening.exec(text)) {
		const start = match.index;
		opening.lastIndex = start + 1;
		const isTitled = grownUp.test(text.slice(Math.max(0, start - 5), start));
		const end = isTitled ? undefined : nameEnd(text, start, 1);
		if (end === undefined || end > to) continue;
		yield { start, end };
		opening.lastIndex = end;
	}
}

const opening =
	/(?<=^|[^\p{Script=Han}\w]|[给为帮对到向叫把让和与的是名户女子生童]|(?:走[进访]|[看探]望|慰问)了?)(?=\p{Script=Han}{2})/gu;
const matter = new RegExp(`${anyWord(people.matters.words)}|${anyWord(people.plights.words)}`);
/** 图2：柳依依正在展示手抄报. */
const caption = /^\s?图\s?[一二三四五六七八九十\d]{1,3}[: ]/;
const grownUp = new RegExp(`${anyWord(people.grownUps.words)}$`);
const ofTeachers =
	/(?<!指导|辅导)(?:教师|老师)|优质课|优课|赛课|课例|教学|论文|教案|课件|微课|说课|基本功|教研|园丁/;

/** 冉启航夺得全县第二名. */
const prize = '第[一二三四五六]|[特一二三]等奖|[金银铜][奖牌]|[冠亚季]军|优秀奖';
const won = `(?:以[^,。;\\n]{1,12})?(?:分别|也)?(?:荣获|获得?|夺得?|摘得?)[^,。;\\n]{0,24}(?:${prize})`;
const winner = new RegExp(
	`(?<=^|[^\\p{Script=Han}\\w]|[我本]校)\\p{Script=Han}{2,4}(?=${won})`,
	'gu',
);

/** 该生叫段小伟, 其女余小荷. */
const called =
	/(?:该生|孩子|女孩|男孩|[他她])名?叫|[^\p{Script=Han}]其[女子孙]|(?:长|次|三|幼)[女子](?!人)|小名/gu;
