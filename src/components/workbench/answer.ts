import type { Measure } from '#site/workbench/sheet.ts';
import type { SheetState } from './state.ts';

/** What the page asks of the worker. */
export interface Question {
	readonly id: number;
	readonly state: SheetState;
	/** All rows that are found and not only those of a page. */
	readonly isWhole: boolean;
}

/** A choice with the number of rows that it would leave. */
export interface Choice {
	readonly id: string;
	readonly label: string;
	readonly count: number;
	readonly isChosen: boolean;
}

/** A text, and where it leads below the site's root if it leads anywhere. */
export type ShownCell = readonly [text: string, path: string];

export interface Answer {
	readonly columns: readonly {
		readonly name: string;
		readonly title: string;
		readonly isShown: boolean;
		readonly isAmount: boolean;
	}[];
	readonly facets: readonly {
		readonly name: string;
		readonly title: string;
		readonly choices: readonly Choice[];
	}[];
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
export type Reply =
	| { readonly say: 'answer'; readonly id: number; readonly answer: Answer }
	| { readonly say: 'loading'; readonly read: number; readonly total: number }
	| { readonly say: 'failure'; readonly reason: string };
