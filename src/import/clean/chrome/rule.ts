import type { ImportRule } from '#i18n/words/imports.ts';
import type { Block } from '#import/clean/text/block.ts';
import { fold } from '#import/clean/text/fold.ts';

/** A line as rules see it: folded; empty for pictures and tables. */
export interface Line {
	readonly text: string;
	readonly isText: boolean;
}

/** A part of a line to take away. */
export interface Cut {
	readonly line: number;
	readonly from: number;
	readonly to: number;
}

/** Recognises what pages put around a report. */
export interface ChromeRule {
	readonly name: ImportRule;
	readonly find: (lines: readonly Line[]) => Iterable<Cut>;
}

export const linesOf = (blocks: readonly Block[]): Line[] =>
	blocks.map((block) =>
		block.type === 'text'
			? { text: fold(block.text.text), isText: true }
			: { text: '', isText: false },
	);

export const wholeLine = ({ text }: Line, line: number): Cut => ({
	line,
	from: 0,
	to: text.length,
});
