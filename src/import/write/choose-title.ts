import { fold } from '#chinese/fold.ts';
import type { FoundTitle } from '#import/clean/structure/find-title.ts';
import type { Facts } from '#import/facts/extract-facts.ts';

export interface Title extends FoundTitle {
	readonly isMadeUp: boolean;
}

interface Clues {
	readonly own: FoundTitle | null;
	readonly facts: Facts;
	readonly fileName: string;
	/** What the page calls itself. */
	readonly pageTitle: string | undefined;
}

/**
 * The title of the text, of its page or of its file; where there is none, one is made up and said
 * to be so.
 */
export function chooseTitle({ own, facts, fileName, pageTitle = '' }: Clues): Title {
	const title = (value: string, reason: string, isMadeUp = false) =>
		({ value: tidy(value), reason, isMadeUp }) as const;
	// The year that the name of a file begins with sorts a folder: 2022送教总结.docx
	const stem = /^(?:20\d\d(?!年|学年|-))?(.+)\.(?:docx?|wps|pdf|pptx?)$/i;
	if (own) return title(own.value.replace(stem, '$1'), own.reason);
	// Pages add the name of their site: 题目_某某网 - 栏目
	const page = pageTitle.split(/\s*[_|｜]\s*|\s+[-–—]\s+/)[0] ?? '';
	if (isTitle(page)) return title(page, '网页的标题');
	const file = fileName.replace(/\.[a-z0-9]{1,8}$/i, '').replace(/[_-]+/g, ' ');
	if (isTitle(file) && !/^(?:新建|文档|未命名|副本|无标题|标准输入)/.test(file))
		return title(file, '文件名');
	return title(madeUp(facts), '原文没有标题，按内容拟写', true);
}

const tidy = (text: string) => Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, 78).join('');

const isTitle = (text: string) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;

const nouns = { visit: '活动', plan: '计划', summary: '总结', case: '案例' } as const;

function madeUp({ parties, kind, isPairing }: Facts): string {
	const main = parties.toSorted((a, b) => b.mentions.length - a.mentions.length).slice(0, 2);
	const noun = isPairing ? `结对${nouns[kind.kind]}` : '材料';
	const names = main.map(({ name }) => fold(name)).join('与');
	return `${names === '' ? noun : `${names}的${noun}`}（标题待定）`;
}
