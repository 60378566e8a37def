import { fold } from '#chinese/fold.ts';
import type { Draft } from './draft.ts';
import type { Facts } from '#import/facts/extract-facts.ts';
import type { Input } from '#import/read/input.ts';
import type { Structured } from '#import/clean/structure/structure.ts';
import type { SourceMeta } from '#import/clean/text/source.ts';

interface Clues {
	readonly own: Structured['title'];
	readonly facts: Facts;
	readonly input: Input;
	readonly meta: SourceMeta;
}

/**
 * The title of the text, of its page or of its file; where there is none, one is made up and said
 * to be so.
 */
export function titleFor({ own, facts, input, meta }: Clues): Draft['title'] {
	if (own)
		return {
			value: tidy(own.text.text.replace(/\.(?:docx?|wps|pdf|pptx?)$/i, '')),
			reason: own.reason,
			quote: own.text,
			isMadeUp: false,
		};
	const page = withoutSite(meta.title ?? '');
	if (isTitle(page)) return { value: page, reason: '网页的标题', quote: null, isMadeUp: false };
	const file = tidy(input.name.replace(/\.[a-z0-9]{1,8}$/i, '').replace(/[_-]+/g, ' '));
	if (isTitle(file) && !/^(?:新建|文档|未命名|副本|无标题|标准输入|input)/.test(file)) {
		return { value: file, reason: '文件名', quote: null, isMadeUp: false };
	}
	return { value: madeUp(facts), reason: '原文没有标题，按内容拟写', quote: null, isMadeUp: true };
}

const tidy = (text: string) => Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, 78).join('');

const isTitle = (text: string) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;

/** Pages add the name of their site: 题目_某某网 - 栏目 */
const withoutSite = (title: string) => tidy(title.split(/\s*[_|｜]\s*|\s+[-–—]\s+/)[0] ?? '');

const nouns = {
	visit: '结对活动',
	plan: '结对计划',
	summary: '结对总结',
	case: '结对案例',
} as const;

function madeUp({ parties, kind, isPairing }: Facts): string {
	const main = [...parties].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, 2);
	const names = main.map(({ name }) => fold(name)).join('与');
	const noun = isPairing ? nouns[kind.kind] : '材料';
	return tidy(names ? `${names}的${noun}（标题待定）` : `${noun}（标题待定）`);
}
