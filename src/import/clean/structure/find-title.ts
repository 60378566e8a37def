import { fold } from '#chinese/fold.ts';
import type { Block, TextBlock } from '#import/source/block.ts';
import type { Changes } from '#import/source/changes.ts';
import { isCaption } from './captions.ts';
import { markOf } from './marks.ts';

export interface FoundTitle {
	readonly value: string;
	/** How it was recognised, in Chinese. */
	readonly reason: string;
}

/** Takes the line that is the title out of the text, with the line that goes on with it and its repetitions. */
export function takeTitle(
	blocks: readonly Block[],
	changes: Changes,
): { title: FoundTitle | null; blocks: readonly Block[] } {
	const lines = blocks.map((block): Line | undefined =>
		block.type === 'text' ? { ...block, words: fold(block.text.text).trim() } : undefined,
	);
	const { place, reason } = findTitle(lines);
	const [first, next] = lines.slice(place, place + 2);
	if (!first || place < 0) return { title: null, blocks };
	const second = isSecondLine(first, next) ? next : undefined;
	// 某小学2023学年 and 工作总结 below it are one phrase; two sayings are not.
	const blank = second && !/^[—-]/.test(second.words) && !namesDocument.test(second.words);
	const value = first.text.text + (blank ? ' ' : '') + (second?.text.text ?? '');
	const left = blocks.filter((_, index) => {
		const line = lines[index];
		if (!line) return true;
		const { text, words } = line;
		const stem = /^(.{4,80})\.(?:docx?|wps|pdf|pptx?)$/.exec(words)?.[1];
		if (line === first || line === second)
			changes.push({ fate: 'evidence', field: 'title', value, text });
		else if (index < 8 && (words === first.words || stem?.includes(first.words)))
			changes.push({ fate: 'removed', rule: 'repeated-title', text });
		else return true;
		return false;
	});
	return { title: { value, reason }, blocks: left };
}

/** A line of text with its folded words. */
interface Line extends TextBlock {
	readonly words: string;
}

/** The place of the title's first line, -1 where none is sure to be one. */
function findTitle(lines: readonly (Line | undefined)[]): { place: number; reason: string } {
	const heading = lines.slice(0, 12).findIndex((line) => line?.heading === 1 && couldBeTitle(line));
	if (heading >= 0) return { place: heading, reason: '原文的一级标题' };
	const place = lines.findIndex((line) => line !== undefined);
	const first = lines[place];
	if (first && couldBeTitle(first)) {
		if (first.align === 'center') return { place, reason: '开头居中的一行' };
		// It is followed by a longer line or by a numbered part.
		const isLead = (line: Line | undefined) =>
			line && (line.words.length > first.words.length || markOf(line.words));
		if (!first.isBare && lines.slice(place + 1, place + 5).some(isLead))
			return { place, reason: '开头单独的一行' };
	}
	// Some pages print the title after the text.
	const last = lines.findLastIndex(
		(line) =>
			line && line.words.length >= 6 && couldBeTitle(line) && namesDocument.test(line.words),
	);
	return { place: last >= Math.max(1, lines.length - 3) ? last : -1, reason: '文末单独的一行' };
}

const couldBeTitle = ({ words, listDepth }: Line) =>
	words.length >= 4 &&
	words.length <= 60 &&
	listDepth === 0 &&
	!/[。;,:]$/.test(words) &&
	!markOf(words) &&
	!isCaption(words) &&
	/[\u3400-\u9fff]{3}/.test(words);

const namesDocument = /(?:总结|计划|方案|报告|汇报|协议书?|通知|办法|意见)$/;

/** ——某某的做法, or the second of two centred lines. */
function isSecondLine(first: Line, next: Line | undefined): boolean {
	if (!next || first.words.length + next.words.length > 78) return false;
	if (/^[—–-]{1,2}/.test(next.words)) return next.words.length < 50;
	const areCentred = first.align === 'center' && next.align === 'center';
	const isSignature = /^\(?(?:\d{4}年|.{2,20}(?:小学|中学|学校|幼儿园|局)$)/.test(next.words);
	return areCentred && first.heading === 0 && couldBeTitle(next) && !isSignature;
}
