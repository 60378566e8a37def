export interface Distribution {
	readonly median: number;
	readonly p90: number;
	readonly most: number;
}

export function distribution(values: readonly number[]): Distribution {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number): number =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
	return { median: at(0.5), p90: at(0.9), most: at(1) };
}
