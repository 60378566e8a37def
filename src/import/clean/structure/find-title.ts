import { fold } from '#chinese/fold.ts';
import type { Block, TextBlock } from '#import/source/block.ts';
import type { Ledger } from '#import/source/ledger.ts';
import { insert, join, type Tracked } from '#import/source/tracked.ts';
import { markOf } from './marks.ts';

interface FoundTitle {
	readonly title: Tracked;
	/** How it was recognised, in Chinese. */
	readonly reason: string;
	readonly blocks: Block[];
}

/** Finds the line that is the title and takes it out of the text, with its repetitions. */
export function findTitle(blocks: readonly Block[], ledger: Ledger): FoundTitle | null {
	const lines = blocks.map(lineOf);
	for (const { reason, find } of ways) {
		const index = find(lines);
		const first = lines[index];
		if (!first || first.words.length > 80) continue;
		const second = isSecondLine(first, lines[index + 1]) ? lines[index + 1] : undefined;
		const taken = [first, ...(second ? [second] : [])];
		for (const { block } of taken) ledger.moved.push({ field: 'title', text: block.text });
		const isRepeat = (line: Line | undefined, place: number): line is Line =>
			line !== undefined && place < 8 && !taken.includes(line) && isSame(line.words, first.words);
		for (const { block } of lines.filter(isRepeat))
			ledger.removed.push({ rule: 'repeated-title', text: block.text });
		const rest = blocks.filter((_, place) => {
			const line = lines[place];
			return !line || !(taken.includes(line) || isRepeat(line, place));
		});
		const gap = insert(second && needsBlank(second) ? ' ' : '');
		const title = second ? join(first.block.text, gap, second.block.text) : first.block.text;
		return { title, reason, blocks: rest };
	}
	return null;
}

/** A line of text with its folded words. */
interface Line {
	readonly block: TextBlock;
	readonly words: string;
}

type Lines = readonly (Line | undefined)[];

const lineOf = (block: Block): Line | undefined =>
	block.type === 'text' ? { block, words: fold(block.text.text).trim() } : undefined;

/** Whether a line is the title once more, or the name of a file that is called after it. */
const isSame = (line: string, title: string) =>
	line === title || stemOf(line)?.includes(title) === true;

/** The name of a file without its ending. */
const stemOf = (line: string) => /^(.{4,80})\.(?:docx?|wps|pdf|pptx?)$/.exec(line)?.[1];

/** In this order; each gives the place of the title's first line, or -1. */
const ways: readonly { readonly reason: string; readonly find: (lines: Lines) => number }[] = [
	{
		reason: '原文的一级标题',
		find: (lines) =>
			lines.slice(0, 12).findIndex((line) => line?.block.heading === 1 && couldBeTitle(line)),
	},
	{ reason: '开头的文件名', find: byFileName },
	{
		reason: '开头居中的一行',
		find: (lines) => firstOf(lines, (line) => line.block.align === 'center'),
	},
	{
		// It is followed by a longer line or by a numbered part.
		reason: '开头单独的一行',
		find: (lines) =>
			firstOf(lines, ({ block, words }, index) => {
				const below = lines.slice(index + 1, index + 5);
				const isLead = (line: Line | undefined) =>
					line && (line.words.length > words.length || markOf(line.words));
				return !block.isBare && below.some(isLead);
			}),
	},
	{
		// Some pages print the title after the text.
		reason: '文末单独的一行',
		find: (lines) =>
			lines.findIndex(
				(line, index) =>
					line && index > 0 && index >= lines.length - 3 && isDocumentName(line.words),
			),
	},
];

/** The name of a file in the first line, or the line below after which it was called. */
function byFileName(lines: Lines): number {
	const first = lines.findIndex((line) => line !== undefined);
	const stem = stemOf(lines[first]?.words ?? '');
	const isNamesake = (line: Line | undefined, index: number) =>
		index > first && line && line.words.length >= 4 && stem?.includes(line.words);
	return stem === undefined ? -1 : Math.max(first, lines.slice(0, first + 6).findIndex(isNamesake));
}

/** The first line, where it could be a title and passes a test. */
function firstOf(lines: Lines, test: (line: Line, index: number) => boolean): number {
	const index = lines.findIndex((line) => line !== undefined);
	const line = lines[index];
	return line && couldBeTitle(line) && test(line, index) ? index : -1;
}

const couldBeTitle = ({ block, words }: Line) =>
	words.length >= 4 &&
	words.length <= 60 &&
	block.listDepth === 0 &&
	!/[。;,:]$/.test(words) &&
	!markOf(words) &&
	/[\u3400-\u9fff]{3}/.test(words);

const isDocumentName = (words: string) =>
	words.length >= 6 && words.length <= 40 && !markOf(words) && namesDocument.test(words);

const namesDocument = /(?:总结|计划|方案|报告|汇报|协议书?|通知|办法|意见)$/;

/** ——某某的做法, or the second of two centred lines. */
function isSecondLine(first: Line, next: Line | undefined): boolean {
	if (!next || first.words.length + next.words.length > 78) return false;
	if (/^[—–-]{1,2}/.test(next.words)) return next.words.length < 50;
	const areCentred = first.block.align === 'center' && next.block.align === 'center';
	return areCentred && first.block.heading === 0 && couldBeTitle(next) && !isSignature(next);
}

/** 某小学2023学年 and 工作总结 below it are one phrase; two sayings are not. */
const needsBlank = ({ words }: Line) => !/^[—-]/.test(words) && !namesDocument.test(words);

const isSignature = ({ words }: Line) =>
	/^\(?(?:\d{4}年|.{2,20}(?:小学|中学|学校|幼儿园|局)$)/.test(words);
