/** A piece of text that may lead to a page of the site. */
export interface SectionCell {
	readonly text: string;
	/** Root-relative address. */
	readonly path?: string;
}

/** A part of a derived document. Its page and its Word file are made from the same sections. */
export interface DocumentSection {
	readonly title: string;
	readonly note?: string;
	readonly paragraphs?: readonly string[];
	readonly list?: readonly SectionCell[];
	readonly table?: SectionTable;
	/** What is said where there is nothing to list. */
	readonly empty?: string;
}

export interface SectionTable {
	readonly head: readonly string[];
	readonly rows: readonly (readonly SectionCell[])[];
}

export const isEmptySection = ({ paragraphs = [], list = [], table }: DocumentSection): boolean =>
	paragraphs.length + list.length + (table?.rows.length ?? 0) === 0;
