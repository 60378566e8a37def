import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { memoryOfTree } from './memory-of-tree.ts';

/** What running programs cost. */
export interface Cost {
	readonly wallSeconds: number;
	/** Processor time of the programs and of all that they started. */
	readonly cpuSeconds: number;
	/** Most memory that one and all that it started held together. */
	readonly peakMegabytes: number;
}

/** A program with its arguments, as `spawn` takes them. */
export type Command = readonly [program: string, ...args: string[]];

/** Runs programs one after the other and measures them together. Throws where one fails. */
export async function measuredRun(
	commands: readonly Command[],
	options: SpawnOptions,
): Promise<Cost> {
	const before = { wall: performance.now(), cpu: childrenSeconds() };
	const peaks: number[] = [];
	for (const [program, ...args] of commands)
		peaks.push(await peakWhile(spawn(program, args, options)));
	return {
		wallSeconds: (performance.now() - before.wall) / 1000,
		cpuSeconds: childrenSeconds() - before.cpu,
		peakMegabytes: Math.max(...peaks),
	};
}

async function peakWhile(running: ChildProcess): Promise<number> {
	const state = { peak: 0 };
	const timer = setInterval(() => {
		state.peak = Math.max(state.peak, memoryOfTree(running.pid ?? 0));
	}, 250);
	try {
		await finished(running);
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
		running.on('error', reject);
		running.on('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`${running.spawnargs.join(' ')} failed:\n${parts.join('')}`));
		});
	});
}

/** Processor time of all processes that this one has waited for, with theirs; Linux counts 100 a second. */
function childrenSeconds(): number {
	const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
	return (Number(fields[13]) + Number(fields[14])) / 100;
}
