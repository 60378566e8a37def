import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What a build cost. */
export interface Run {
	readonly wallSeconds: number;
	/** Processor time of the build and of all that it started. */
	readonly cpuSeconds: number;
	/** Most memory that its main process held. */
	readonly peakMegabytes: number;
	/** What it printed. */
	readonly output: string;
}

/** Builds a site once and measures it. Throws where the build fails. */
export async function measureBuild(env: NodeJS.ProcessEnv, folder: string): Promise<Run> {
	const peakFile = path.join(folder, 'peak');
	const noting = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(peakFile)},String(process.resourceUsage().maxRSS)))`;
	const hook = `data:text/javascript,${encodeURIComponent(noting)}`;
	const before = { wall: performance.now(), cpu: childrenSeconds() };
	const output = await finished(
		spawn(process.execPath, ['--import', hook, 'scripts/build.ts'], {
			env: { ...process.env, ...env },
		}),
	);
	const peak = Number(readFileSync(peakFile, 'utf8'));
	rmSync(peakFile);
	return {
		wallSeconds: (performance.now() - before.wall) / 1000,
		cpuSeconds: childrenSeconds() - before.cpu,
		peakMegabytes: peak / 1024,
		output,
	};
}

function finished(running: ReturnType<typeof spawn>): Promise<string> {
	const parts: string[] = [];
	running.stdout?.on('data', (part: Buffer) => parts.push(part.toString()));
	running.stderr?.on('data', (part: Buffer) => parts.push(part.toString()));
	return new Promise((resolve, reject) => {
		running.on('close', (code) => {
			if (code === 0) resolve(parts.join(''));
			else reject(new Error(`The build failed:\n${parts.join('')}`));
		});
	});
}

/** Processor time of all processes that this one has waited for, with theirs; Linux counts 100 a second. */
function childrenSeconds(): number {
	const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
	return (Number(fields[13]) + Number(fields[14])) / 100;
}
