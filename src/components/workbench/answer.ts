import type { ColumnKind, Measure } from '#site/workbench/sheet.ts';
import type { ShownFacet } from '#components/facets/draw-choices.ts';
import type { SheetState } from './state.ts';

/** What the page asks of the worker. */
export interface SheetQuestion {
	readonly id: number;
	readonly state: SheetState;
	/** All rows that are found and not only those of a page. */
	readonly isWhole: boolean;
}

/** A text, where it leads below the site's root if it leads anywhere, and the number that it is, if it is one. */
export type ShownCell = readonly [text: string, path: string, number?: number];

export interface SheetAnswer {
	readonly columns: readonly {
		readonly name: string;
		readonly title: string;
		readonly isShown: boolean;
		readonly kind: ColumnKind;
	}[];
	readonly facets: readonly ShownFacet[];
	/** With a cell for every column, seen or not. */
	readonly rows: readonly (readonly ShownCell[])[];
	/** How many rows are found, and of how many. */
	readonly found: number;
	readonly total: number;
	/** Whether only a part of the sheet has been read; then nothing is added up. */
	readonly isPart: boolean;
	readonly lastPage: number;
	/** By the names of columns of amounts. */
	readonly totals: Readonly<Record<string, readonly Measure[]>>;
}

/** What the worker says. */
export type SheetReply =
	| { readonly say: 'answer'; readonly id: number; readonly answer: SheetAnswer }
	| { readonly say: 'loading'; readonly read: number; readonly total: number }
	| { readonly say: 'failure'; readonly reason: string };
