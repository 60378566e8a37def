import type { Block, TextBlock } from '#import/clean/text/block.ts';
import { fold } from '#import/clean/text/fold.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';
import { insert, join, type Tracked } from '#import/clean/text/tracked.ts';
import { markOf } from './marks.ts';

interface FoundTitle {
	readonly title: Tracked;
	/** How it was recognised, in Chinese. */
	readonly reason: string;
	readonly blocks: Block[];
}

/** Finds the line that is the title and takes it out of the text. */
export function findTitle(blocks: readonly Block[], ledger: Ledger): FoundTitle | null {
	for (const find of [byHeading, byPlace, byRepetition, atTheEnd]) {
		const found = find(blocks);
		if (!found) continue;
		const lines = found.lines.flatMap((index) => {
			const block = blocks[index];
			return block?.type === 'text' ? [block.text] : [];
		});
		const title = join(
			...lines.flatMap((line, index) =>
				needsBlank(lines[index - 1], line) ? [insert(' '), line] : [line],
			),
		);
		if (title.text.length > 80) continue;
		for (const line of lines) ledger.moved.push({ field: 'title', text: line });
		const rest = blocks.filter((_, index) => !found.lines.includes(index));
		return { title, reason: found.reason, blocks: withoutRepeats(rest, title.text, ledger) };
	}
	return null;
}

/** 某小学2023学年 and 工作总结 below it are one phrase; two sayings are not. */
const needsBlank = (above: Tracked | undefined, { text }: Tracked): boolean =>
	above !== undefined && !/^[—-]/.test(text.trim()) && !document.test(fold(text).trim());

const document = /(?:总结|计划|方案|报告|汇报|协议书?|通知|办法|意见)$/;

interface Place {
	readonly lines: readonly number[];
	readonly reason: string;
}

const textAt = (blocks: readonly Block[], index: number): TextBlock | undefined => {
	const block = blocks[index];
	return block?.type === 'text' ? block : undefined;
};

const couldBeTitle = ({ text, listDepth }: TextBlock): boolean => {
	const line = fold(text.text);
	return (
		line.length >= 4 &&
		line.length <= 60 &&
		listDepth === 0 &&
		!/[。;,:]$/.test(line) &&
		!markOf(line) &&
		/[\u3400-\u9fff]{3}/.test(line)
	);
};

function byHeading(blocks: readonly Block[]): Place | null {
	const index = blocks
		.slice(0, 12)
		.findIndex((block) => block.type === 'text' && block.heading === 1 && couldBeTitle(block));
	return index < 0 ? null : { lines: withSubtitle(blocks, index), reason: '原文的一级标题' };
}

function byPlace(blocks: readonly Block[]): Place | null {
	const first = blocks.findIndex((block) => block.type === 'text');
	const [line, next] = [textAt(blocks, first), textAt(blocks, first + 1)];
	if (!line || !couldBeTitle(line)) return null;
	const lines = withSubtitle(blocks, first);
	if (line.align === 'center') {
		const second =
			lines.length === 1 && next?.align === 'center' && couldBeTitle(next) && !isSignature(next);
		return {
			lines: second ? [first, ...withSubtitle(blocks, first + 1)] : lines,
			reason: '开头居中的一行',
		};
	}
	const below = blocks.slice(first + lines.length, first + lines.length + 3);
	const isFollowed = below.some(
		(block) =>
			block.type === 'text' &&
			(block.text.text.length > line.text.text.length ||
				markOf(fold(block.text.text)) !== undefined),
	);
	return isFollowed && !line.isBare ? { lines, reason: '开头单独的一行' } : null;
}

const isSignature = ({ text }: TextBlock) =>
	/^\(?(?:\d{4}年|.{2,20}(?:小学|中学|学校|幼儿园|局)$)/.test(fold(text.text));

const withSubtitle = (blocks: readonly Block[], index: number): number[] =>
	/^\s*[—–-]{1,2}/.test(textAt(blocks, index + 1)?.text.text ?? '') &&
	(textAt(blocks, index + 1)?.text.text.length ?? 99) < 50
		? [index, index + 1]
		: [index];

/** Previews of traded documents repeat the title before the text. */
function byRepetition(blocks: readonly Block[]): Place | null {
	const lines = blocks
		.slice(0, 6)
		.map((block) => (block.type === 'text' ? fold(block.text.text) : ''));
	const index = lines.findIndex(
		(line, place) => line.length >= 4 && line.length <= 30 && lines.includes(line, place + 1),
	);
	return index < 0 ? null : { lines: [index], reason: '开头重复出现的一行' };
}

/** Pages that print the title after the text. */
function atTheEnd(blocks: readonly Block[]): Place | null {
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
	return index < 0 ? null : { lines: [from + index], reason: '文末单独的一行' };
}

function withoutRepeats(blocks: readonly Block[], title: string, ledger: Ledger): Block[] {
	return blocks.filter((block, index) => {
		const isRepeat = index < 6 && block.type === 'text' && fold(block.text.text) === fold(title);
		if (isRepeat) ledger.removed.push({ rule: 'repeated-title', text: block.text });
		return !isRepeat;
	});
}
