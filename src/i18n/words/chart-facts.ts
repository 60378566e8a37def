/** What a chart's sentence may be about. */
export interface ChartFacts {
	readonly rows: number;
	/** Rows with anything in them. */
	readonly filledRows: number;
	readonly total: number;
	/** The part whose row is not known. */
	readonly undated: number;
}
