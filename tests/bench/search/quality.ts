/** How well the rows found for some queries agree with the truth. */
export interface Quality {
	readonly name: string;
	readonly queries: number;
	readonly recall: number;
	/** Of everything found. */
	readonly precision: number;
	/** Of the first ten. */
	readonly precisionAt10: number;
	/** Share of queries that find nothing although something holds them. */
	readonly zero: number;
}

export interface Found {
	readonly truth: ReadonlySet<string>;
	/** Best first. */
	readonly found: readonly string[];
	readonly firstTen: readonly string[];
}

/** Recall and precision over all rows of all queries together; queries without a true row are left out. */
export function quality(name: string, all: readonly Found[]): Quality {
	const meant = all.filter(({ truth }) => truth.size > 0);
	const sum = (count: (found: Found) => number): number =>
		meant.reduce((total, found) => total + count(found), 0);
	const right = sum(({ truth, found }) => found.filter((id) => truth.has(id)).length);
	const rightInTen = sum(({ truth, firstTen }) => firstTen.filter((id) => truth.has(id)).length);
	return {
		name,
		queries: meant.length,
		recall:
			right /
			Math.max(
				1,
				sum(({ truth }) => truth.size),
			),
		precision:
			right /
			Math.max(
				1,
				sum(({ found }) => found.length),
			),
		precisionAt10:
			rightInTen /
			Math.max(
				1,
				sum(({ firstTen }) => firstTen.length),
			),
		zero: sum(({ found }) => (found.length === 0 ? 1 : 0)) / Math.max(1, meant.length),
	};
}
