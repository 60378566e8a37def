import type { Archive, Report } from '#archive/archive.ts';
import type { Interval } from '#model/quantity.ts';
import type { Deed } from '#stats/deeds.ts';

/** What a chart is made from: the archive, and the reports that the page is about with their deeds. */
export interface ChartInput {
	readonly archive: Archive;
	readonly reports: readonly Report[];
	readonly deeds: readonly Deed[];
	/** The day that decides what is due. */
	readonly today: string;
}

/** Labelled numbers, without text or colours: what the keys are called is up to the page. */
export interface ChartRows {
	/** Keys of the series. */
	readonly columns: readonly string[];
	readonly rows: readonly ChartRow[];
}

export interface ChartRow {
	readonly key: string;
	/** One a column; `null` where there is no record, which is not the same as nothing. */
	readonly cells: readonly (ChartNumber | null)[];
}

interface ChartNumber extends Interval {
	/** How many reports it was read from, where that is told. */
	readonly sources?: number;
}

/** What the keys of rows and columns stand for. */
export type KeyKind =
	| 'school-year'
	| 'month'
	| 'concept'
	| 'facet'
	| 'region'
	| 'pairing'
	| 'plan'
	| 'unit'
	| 'total'
	| 'state'
	| 'promise-state'
	| 'substance'
	| 'subject';

export interface Chart {
	readonly id: string;
	readonly form: 'bar' | 'stacked' | 'line' | 'calendar';
	readonly rowKind: KeyKind;
	readonly columnKind: KeyKind;
	readonly rowsOf: (input: ChartInput) => ChartRows;
}
