import type { Block, TextBlock } from '#import/clean/text/block.ts';
import { fold } from '#chinese/fold.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';
import { insert, join, type Tracked } from '#import/clean/text/tracked.ts';
import { markOf } from './marks.ts';

interface FoundTitle {
	readonly title: Tracked;
	/** How it was recognised, in Chinese. */
	readonly reason: string;
	readonly blocks: Block[];
}

/** Finds the line that is the title and takes it out of the text, with its repetitions. */
export function findTitle(blocks: readonly Block[], ledger: Ledger): FoundTitle | null {
	for (const [find, reason] of ways) {
		const places = find(blocks);
		const lines = places.flatMap((index) => textAt(blocks, index)?.text ?? []);
		const title = join(
			...lines.flatMap((line, index) => (needsBlank(index, line) ? [insert(' '), line] : [line])),
		);
		if (title.text === '' || title.text.length > 80) continue;
		for (const line of lines) ledger.moved.push({ field: 'title', text: line });
		const rest = blocks.filter((_, index) => !places.includes(index));
		const folded = fold(title.text);
		const isRepeat = (block: Block, index: number): block is TextBlock =>
			index < 6 && block.type === 'text' && isSame(fold(block.text.text).trim(), folded);
		for (const { text } of rest.filter(isRepeat))
			ledger.removed.push({ rule: 'repeated-title', text });
		return { title, reason, blocks: rest.filter((block, index) => !isRepeat(block, index)) };
	}
	return null;
}

/** Whether a line is the title once more, or the name of a file that is called after it. */
const isSame = (line: string, title: string) =>
	line === title || (stemOf(line)?.includes(title) ?? false);

/** The name of a file without its ending. */
const stemOf = (line: string) => /^(.{4,80})\.(?:docx?|wps|pdf|pptx?)$/.exec(line)?.[1];

/** Gives the places of the lines that make up the title. */
type Way = (blocks: readonly Block[]) => readonly number[];

/** 某小学2023学年 and 工作总结 below it are one phrase; two sayings are not. */
const needsBlank = (index: number, { text }: Tracked): boolean =>
	index > 0 && !/^[—-]/.test(text.trim()) && !namesDocument.test(fold(text).trim());

const namesDocument = /(?:总结|计划|方案|报告|汇报|协议书?|通知|办法|意见)$/;

const byHeading: Way = (blocks) => {
	const index = blocks
		.slice(0, 12)
		.findIndex((block) => block.type === 'text' && block.heading === 1 && couldBeTitle(block));
	return index < 0 ? [] : withSubtitle(blocks, index);
};

const byCentring: Way = (blocks) => {
	const first = firstText(blocks);
	const [line, next] = [textAt(blocks, first), textAt(blocks, first + 1)];
	if (line?.align !== 'center' || !couldBeTitle(line)) return [];
	const lines = withSubtitle(blocks, first);
	const goesOn = lines.length === 1 && next?.align === 'center' && couldBeTitle(next);
	return goesOn && !isSignature(next) ? [first, ...withSubtitle(blocks, first + 1)] : lines;
};

/** The name of a file in the first line, or the line below after which it was called. */
const byFileName: Way = (blocks) => {
	const first = firstText(blocks);
	const stem = stemOf(fold(textAt(blocks, first)?.text.text ?? '').trim());
	if (stem === undefined) return [];
	const same = blocks.slice(first + 1, first + 6).findIndex((block) => {
		const line = block.type === 'text' ? fold(block.text.text).trim() : '';
		return line.length >= 4 && stem.includes(line);
	});
	return [same < 0 ? first : first + 1 + same];
};

/** The line is followed by a longer one or by a numbered part. */
const byPlace: Way = (blocks) => {
	const first = firstText(blocks);
	const line = textAt(blocks, first);
	if (!line || line.isBare || !couldBeTitle(line)) return [];
	const lines = withSubtitle(blocks, first);
	const below = blocks.slice(first + lines.length, first + lines.length + 3);
	const isFollowed = below.some(
		(block) =>
			block.type === 'text' &&
			(block.text.text.length > line.text.text.length || markOf(fold(block.text.text))),
	);
	return isFollowed ? lines : [];
};

/** Previews of documents repeat the title before the text. */
const byRepetition: Way = (blocks) => {
	const lines = blocks
		.slice(0, 6)
		.map((block) => (block.type === 'text' ? fold(block.text.text) : ''));
	const index = lines.findIndex(
		(line, place) => line.length >= 4 && line.length <= 30 && lines.includes(line, place + 1),
	);
	return index < 0 ? [] : [index];
};

/** Some pages print the title after the text. */
const atTheEnd: Way = (blocks) => {
	const from = Math.max(1, blocks.length - 3);
	const index = blocks.slice(from).findIndex((block) => {
		const line = block.type === 'text' ? fold(block.text.text) : '';
		return (
			line.length >= 6 &&
			line.length <= 40 &&
			!markOf(line) &&
			/(?:总结|计划|方案|报告|汇报|协议)$/.test(line)
		);
	});
	return index < 0 ? [] : [from + index];
};

const ways: readonly (readonly [Way, reason: string])[] = [
	[byHeading, '原文的一级标题'],
	[byFileName, '开头的文件名'],
	[byCentring, '开头居中的一行'],
	[byPlace, '开头单独的一行'],
	[byRepetition, '开头重复出现的一行'],
	[atTheEnd, '文末单独的一行'],
];

function textAt(blocks: readonly Block[], index: number): TextBlock | undefined {
	const block = blocks[index];
	return block?.type === 'text' ? block : undefined;
}

const firstText = (blocks: readonly Block[]) => blocks.findIndex(({ type }) => type === 'text');

function couldBeTitle({ text, listDepth }: TextBlock): boolean {
	const line = fold(text.text);
	return (
		line.length >= 4 &&
		line.length <= 60 &&
		listDepth === 0 &&
		!/[。;,:]$/.test(line) &&
		!markOf(line) &&
		/[\u3400-\u9fff]{3}/.test(line)
	);
}

const isSignature = ({ text }: TextBlock) =>
	/^\(?(?:\d{4}年|.{2,20}(?:小学|中学|学校|幼儿园|局)$)/.test(fold(text.text));

/** The line and, where it stands below, its second line: ——某某的做法. */
function withSubtitle(blocks: readonly Block[], index: number): number[] {
	const below = textAt(blocks, index + 1)?.text.text ?? '';
	return /^\s{0,4}[—–-]{1,2}/.test(below) && below.length < 50 ? [index, index + 1] : [index];
}
