import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { memoryOfTree } from './memory-of-tree.ts';
import type { Step } from './note-steps.ts';

/** What a build cost. */
export interface Run {
	readonly wallSeconds: number;
	/** Processor time of the build and of all that it started. */
	readonly cpuSeconds: number;
	/** Of it until the Simplified pages were rendered, with the reading of the content. */
	readonly pagesCpuSeconds: number;
	/** Most memory that it and all that it started held together. */
	readonly peakMegabytes: number;
}

/** Builds a site once and measures it. Throws where the build fails. */
export async function measureBuild(env: NodeJS.ProcessEnv, folder: string): Promise<Run> {
	const stepsFile = path.join(folder, 'steps.json');
	const before = { wall: performance.now(), cpu: childrenSeconds() };
	const building = spawn(
		process.execPath,
		['--import', path.resolve('tests/bench/note-steps.ts'), 'scripts/jiedui.mjs', 'build'],
		{ env: { ...process.env, ...env, NOTE_STEPS: stepsFile } },
	);
	const peakMegabytes = await peakWhile(building);
	const steps: Step[] = JSON.parse(readFileSync(stepsFile, 'utf8'));
	rmSync(stepsFile);
	return {
		wallSeconds: (performance.now() - before.wall) / 1000,
		cpuSeconds: childrenSeconds() - before.cpu,
		pagesCpuSeconds: steps.find(({ line }) => line.startsWith('生成网页'))?.cpuSeconds ?? NaN,
		peakMegabytes,
	};
}

async function peakWhile(building: ChildProcess): Promise<number> {
	const state = { peak: 0 };
	const timer = setInterval(() => {
		state.peak = Math.max(state.peak, memoryOfTree(building.pid ?? 0));
	}, 250);
	try {
		await finished(building);
		return state.peak;
	} finally {
		clearInterval(timer);
	}
}

function finished(running: ChildProcess): Promise<void> {
	const parts: string[] = [];
	running.stdout?.on('data', (part: Buffer) => parts.push(part.toString()));
	running.stderr?.on('data', (part: Buffer) => parts.push(part.toString()));
	return new Promise((resolve, reject) => {
		running.on('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`The build failed:\n${parts.join('')}`));
		});
	});
}

/** Processor time of all processes that this one has waited for, with theirs; Linux counts 100 a second. */
function childrenSeconds(): number {
	const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
	return (Number(fields[13]) + Number(fields[14])) / 100;
}
