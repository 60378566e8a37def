import { globSync, readFileSync } from 'node:fs';
import { emptyRegistry } from '#import/facts/registry.ts';
import { inputOf } from '#import/read/input.ts';
import { makeDrafts } from '#import/write/make-drafts.ts';

/** A text of one thing said again and again. */
interface Food {
	readonly bite: string;
	/** CPU seconds for 200 kB of it. */
	readonly seconds: number;
	/** How much longer twice as much takes: 2 where the importer is linear. */
	readonly growth: number;
}

/** What makes backtracking patterns look far, beside each rule's own example. */
const traps =
	' ~　~1~一~字(~(~“~《~_~-~年~小学~第~1 ~字 ~字：~1.~2021年~3月~捐~一、~<b>~**~|~[1](~http://';

/** All sentences that show a rule of the importer. */
const examples = globSync('src/import/{clean,facts}/**/*.json').flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(/"example": ("(?:[^"\\]|\\.)*")/g)].map((match) =>
		String(JSON.parse(match[1] ?? '""')),
	),
);

async function secondsFor(bite: string, kilobytes: number): Promise<number> {
	const times = Math.ceil((kilobytes * 1024) / Buffer.byteLength(bite));
	const bytes = Buffer.from(`送教到石沟小学\n老师们来了。\n${bite.repeat(times)}`);
	const context = { registry: emptyRegistry, schoolId: undefined };
	const before = process.cpuUsage();
	await makeDrafts(inputOf('来稿.txt', null, bytes), context);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

/** The texts that take longest at 4 kB, on one line or line by line, measured at 100 and 200 kB. */
export async function worstFoods(count: number): Promise<Food[]> {
	const tasted: { bite: string; seconds: number }[] = [];
	for (const one of new Set([...traps.split('~'), ...examples]))
		for (const bite of [one, `${one}\n`]) tasted.push({ bite, seconds: await secondsFor(bite, 4) });
	const foods: Food[] = [];
	for (const { bite } of tasted.sort((a, b) => b.seconds - a.seconds).slice(0, count)) {
		const half = await secondsFor(bite, 100);
		const seconds = await secondsFor(bite, 200);
		foods.push({ bite, seconds, growth: seconds / half });
	}
	return foods.sort((a, b) => b.seconds - a.seconds);
}
