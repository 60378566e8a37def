import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { bareAddresses } from './bare-addresses.ts';
import { brokenLines } from './broken-lines.ts';
import { signsBetweenDigits } from './signs-between-digits.ts';
import { unreadMarks } from './unread-marks.ts';

/**
 * Markdown as it is written in Chinese: GitHub's, but `2~3节` is a range, `3*4米` a product,
 * `**《书》**后` bold, an address ends before “，”, and a line broken between two characters leaves
 * no space.
 */
export const syntax = [
	gfm,
	remarkCjkFriendly,
	signsBetweenDigits,
	unreadMarks,
	bareAddresses,
	brokenLines,
];

function gfm(this: Processor): void {
	remarkGfm.call(this, { singleTilde: false });
}
