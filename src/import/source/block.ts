import type { Tracked } from './tracked.ts';

/** A piece of a document in reading order, as all formats deliver it. */
export type Block = TextBlock | TableBlock | PictureBlock;

/** How the source sets a line. */
export interface Setting {
	/** 1 to 6 where the source marks a heading; 0 for a paragraph. */
	readonly heading: number;
	/** Left and justified are the same to us. */
	readonly align: 'start' | 'center' | 'end';
	/** Depth in a list of the source, from 1; 0 outside of lists. */
	readonly listDepth: number;
	readonly isQuote: boolean;
	/** Stood between paragraphs without an element of its own, as captions of 美篇 do. */
	readonly isBare: boolean;
	/** Set in bold throughout, as headings are by those who know no other way. */
	readonly isStrong: boolean;
}

export interface TextBlock extends Setting {
	readonly type: 'text';
	readonly text: Tracked;
	/** Number of an item that the source counts by itself; 0 for a bullet. */
	readonly ordinal: number;
}

interface TableBlock {
	readonly type: 'table';
	readonly rows: readonly (readonly Tracked[])[];
}

interface PictureBlock {
	readonly type: 'picture';
	/** As the source names it: an address, a data URL or a file's name. */
	readonly src: string;
	readonly alt: Tracked;
}

export const plain: Setting = {
	heading: 0,
	align: 'start',
	listDepth: 0,
	isQuote: false,
	isBare: false,
	isStrong: false,
};

export const paragraph = (text: Tracked): TextBlock => ({
	type: 'text',
	text,
	ordinal: 0,
	...plain,
});

/** All words of a block; a table's cells one after another. */
export function textsOf(block: Block): readonly Tracked[] {
	switch (block.type) {
		case 'text':
			return [block.text];
		case 'table':
			return block.rows.flat();
		case 'picture':
			return [block.alt];
	}
}

/** The same blocks with each text passed through `change`. */
export function mapTexts(blocks: readonly Block[], change: (text: Tracked) => Tracked): Block[] {
	return blocks.map((block) => {
		switch (block.type) {
			case 'text':
				return { ...block, text: change(block.text) };
			case 'table':
				return { ...block, rows: block.rows.map((row) => row.map(change)) };
			case 'picture':
				return block;
		}
	});
}
