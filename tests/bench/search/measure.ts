import { readFileSync } from 'node:fs';
import { memoryOfTree } from '#tests/bench/memory-of-tree.ts';

export interface Cost {
	readonly seconds: number;
	/** Of this process and of those it started. */
	readonly cpuSeconds: number;
	/** Most memory that all of them held together. */
	readonly peakMegabytes: number;
}

/**
 * Runs something and says what it cost, without what it cost to watch it. Reads Linux's /proc;
 * elsewhere only the time is right.
 */
export async function measured<Result>(
	work: () => Promise<Result>,
): Promise<{ result: Result; cost: Cost }> {
	const [start, startCpu] = [performance.now(), cpuOfTree()];
	const state = { peak: 0, watching: 0 };
	const watch = (): void => {
		const before = process.cpuUsage();
		state.peak = Math.max(state.peak, memoryOfTree(process.pid));
		const { user, system } = process.cpuUsage(before);
		state.watching += (user + system) / 1e6;
	};
	const timer = setInterval(watch, 100);
	try {
		const result = await work();
		watch();
		return {
			result,
			cost: {
				seconds: (performance.now() - start) / 1000,
				cpuSeconds: cpuOfTree() - startCpu - state.watching,
				peakMegabytes: Math.round(state.peak),
			},
		};
	} finally {
		clearInterval(timer);
	}
}

/** Seconds of this process, of children that have ended, and of those that still run. */
function cpuOfTree(): number {
	try {
		const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8');
		const running = children.split(' ').filter(Boolean);
		return cpuOf('self', 4) + running.reduce((sum, child) => sum + cpuOf(child, 2), 0);
	} catch {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1e6;
	}
}

/** Its own time stands in two fields of the file, that of its ended children in the next two. */
function cpuOf(pid: string, fields: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '');
	const ticks = stat.split(' ').slice(11, 11 + fields);
	return ticks.reduce((sum, count) => sum + Number(count), 0) / 100;
}
