import type { ImportRule } from '#i18n/words/imports.ts';
import type { Block, TextBlock } from '#import/clean/text/block.ts';
import { paragraph } from '#import/clean/text/block.ts';
import { fold } from '#import/clean/text/fold.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';
import { join, slice, trim, type Tracked } from '#import/clean/text/tracked.ts';

/**
 * Sites that trade documents print a preview: a head, pages that begin with their number, in the
 * middle of words, and a tail. Gives the text in one piece again, or the blocks as they are.
 */
export function openDocShare(blocks: readonly Block[], ledger: Ledger): Block[] {
	const texts = blocks.map((block) => (block.type === 'text' ? fold(block.text.text) : ''));
	const isShared = /文档编号|由会员(?:上传|.{0,6})分享|上传人:/.test(
		texts.join('\n').slice(0, 3000),
	);
	const pages = isShared ? findPages(texts) : [];
	const first = pages[0];
	if (first === undefined) return [...blocks];

	const tail = texts.findIndex(
		(text, index) => index > first && /^(?:展开阅读全文|相关资源|收藏 ?下载|举报)/.test(text),
	);
	const end = tail < 0 ? blocks.length : tail;
	const remove = (text: Tracked, rule: ImportRule) => ledger.removed.push({ rule, text });
	for (const [index, block] of blocks.entries()) {
		if (block.type === 'text' && (index < first || index >= end))
			remove(block.text, index < first ? 'doc-share-head' : 'doc-share-tail');
	}
	const whole = blocks
		.slice(first, end)
		.filter((block): block is TextBlock => block.type === 'text');
	const parts = whole.map(({ text }, index) => {
		const mark = pages.includes(first + index) ? (/^\s*\d+、/.exec(text.text)?.[0].length ?? 0) : 0;
		if (mark > 0) remove(slice(text, 0, mark), 'page-break');
		return slice(text, mark);
	});
	return intoParagraphs(join(...parts));
}

/** Lines that begin with 1、, 2、 and so on, each once: the numbers of pages, not of points. */
function findPages(texts: readonly string[]): number[] {
	const pages: number[] = [];
	for (const [index, text] of texts.entries()) {
		if (text.startsWith(`${pages.length + 1}、`) && text.length > 200) pages.push(index);
	}
	return pages.length >= 2 ? pages : [];
}

/** Previews keep a blank where a line ended. */
function intoParagraphs(text: Tracked): Block[] {
	const places = [
		...fold(text.text).matchAll(
			/(?<=[。!?:]) +|(?<=^[^。]{0,120}) +| +(?=[一二三四五六七八九十]+、)/g,
		),
	];
	const ends = [...places.map(({ index }) => index), text.text.length];
	return ends.flatMap((end, index) => {
		const words = trim(slice(text, ends[index - 1] ?? 0, end));
		return words.text ? [paragraph(words)] : [];
	});
}
