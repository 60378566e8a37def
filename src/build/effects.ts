/** What a script says and how it measures time. Tests pass quiet ones. */
export interface BuildEffects {
	readonly print: (line: string) => void;
	/** Milliseconds that have passed since some moment. */
	readonly clock: () => number;
}

export const terminal: BuildEffects = {
	print: (line) => console.log(line),
	clock: () => performance.now(),
};

/** Runs a step and prints what came of it with the seconds it took. */
export async function step<Result>(
	{ print, clock }: BuildEffects,
	work: () => Promise<Result> | Result,
	say: (result: Result) => string,
): Promise<Result> {
	const start = clock();
	const result = await work();
	print(`${say(result)}（${((clock() - start) / 1000).toFixed(1)} 秒）`);
	return result;
}
