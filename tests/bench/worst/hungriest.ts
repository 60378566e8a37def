/** A text of one thing said again and again, and what it costs. */
export interface Food {
	readonly bite: string;
	/** CPU seconds for 200 kB of it. */
	readonly seconds: number;
	/** How much longer four times as much takes: 4 where the work is linear. */
	readonly growth: number;
}

/** Makes ready what is not measured, and gives the work that is. */
export type Eat = (text: string) => Work | Promise<Work>;
type Work = () => unknown;

/** The bites that take longest at a few kilobytes, measured at 50 and 200 kB, the slowest first. */
export async function hungriest(
	bites: readonly string[],
	eat: Eat,
	kilobytes = 8,
): Promise<Food[]> {
	const tasted: { bite: string; seconds: number }[] = [];
	for (const bite of bites) tasted.push({ bite, seconds: await secondsFor(bite, kilobytes, eat) });
	const foods: Food[] = [];
	for (const { bite } of tasted.sort((a, b) => b.seconds - a.seconds).slice(0, measured)) {
		const quarter = await secondsFor(bite, 50, eat);
		// What takes this long for a quarter needs no further proof.
		const seconds = quarter > 4 ? Infinity : await secondsFor(bite, 200, eat);
		foods.push({ bite, seconds, growth: seconds / quarter });
	}
	return foods.sort((a, b) => b.seconds - a.seconds);
}

const measured = 2;

async function secondsFor(bite: string, kilobytes: number, eat: Eat): Promise<number> {
	const text = bite.repeat(Math.ceil((kilobytes * 1024) / Buffer.byteLength(bite)));
	const work = await eat(text);
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}
