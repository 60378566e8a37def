import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { changesBetween, openSite } from '#tests/build/site-under-test.ts';
import { createRandom } from './corpus-random.ts';

// Kills builds of the fixture site at random moments, half of them near the end, where one site takes
// the place of the other. Two sites take turns; they differ in all that shows the title of one report.

const { values } = parseArgs({
	options: {
		kills: { type: 'string', default: '40' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) },
	},
});
console.log(`种子 ${values.seed}`);
const random = createRandom(Number(values.seed));
const report = 'reports/2022/2022-11-tongxin.md';
const endings: (() => void)[] = [];
const site = openSite({ after: (end) => void endings.push(end) });
try {
	await killBuilds(Number(values.kills));
} finally {
	for (const end of endings) end();
}

async function killBuilds(kills: number): Promise<void> {
	const sites = [await builtAs('换一个题目'), await builtAs('再换一个题目')] as const;
	// The machine may be busy at one time and idle at another.
	const pace = { milliseconds: sites[1].milliseconds };
	for (let killed = 0, turn = 0; killed < kills; turn++) {
		const [next, last] = turn % 2 === 0 ? sites : [sites[1], sites[0]];
		setTitle(next.title);
		const line = await killedAt(pace.milliseconds);
		const found = site.digests();
		const isWhole = [last, next].some(({ files }) => changesBetween(files, found).length === 0);
		assert.ok(isWhole, `After “${line ?? 'its end'}” the site is neither the last nor the next`);
		const { files, milliseconds } = await builtAs(next.title);
		pace.milliseconds = milliseconds;
		assert.deepEqual(
			changesBetween(next.files, files),
			[],
			`The build after “${line ?? 'another'}”`,
		);
		assert.deepEqual(readdirSync(path.dirname(site.outDir)).sort(), ['cache', 'content', 'dist']);
		if (line !== null) console.log(`${++killed} ${line}`);
	}
	console.log(`${kills} 次都留下完整的网站，再建一次都对。`);
}

/** Kills a build that takes about so long, and gives the last step that it told; `null` where it was quicker. */
async function killedAt(milliseconds: number): Promise<string | null> {
	const share = random.chance(0.5) ? random.between(0, 1000) : random.between(800, 1050);
	const { code, output } = await site.buildAndKill((milliseconds * share) / 1000);
	if (code === 0) return null;
	const line = output.trimEnd().split('\n').at(-1)?.split('：')[0] ?? '';
	return line === '' ? '死在第一行之前' : `死在这一行之后：${line}`;
}

async function builtAs(title: string) {
	setTitle(title);
	const before = performance.now();
	const { code, output } = await site.build();
	assert.equal(code, 0, output);
	return { title, files: site.digests(), milliseconds: performance.now() - before };
}

function setTitle(title: string): void {
	site.edit(report, (text) => text.replace(/^title: .*/m, `title: ${title}`));
}
