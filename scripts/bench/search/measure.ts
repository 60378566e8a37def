import { readFileSync } from 'node:fs';
import { memoryOfTree } from '#scripts/bench/memory-of-tree.ts';

export interface Cost {
	readonly seconds: number;
	/** Of this process and of those it started. */
	readonly cpuSeconds: number;
	/** Most memory that all of them held together. */
	readonly peakMegabytes: number;
}

/** Runs something and says what it cost. Reads Linux's /proc; elsewhere only the time is right. */
export async function measured<Result>(
	work: () => Promise<Result>,
): Promise<{ result: Result; cost: Cost }> {
	const [start, startCpu] = [performance.now(), cpuOfTree()];
	const state = { peak: 0 };
	const timer = setInterval(() => {
		state.peak = Math.max(state.peak, memoryOfTree(process.pid));
	}, 100);
	try {
		const result = await work();
		state.peak = Math.max(state.peak, memoryOfTree(process.pid));
		return {
			result,
			cost: {
				seconds: (performance.now() - start) / 1000,
				cpuSeconds: cpuOfTree() - startCpu,
				peakMegabytes: Math.round(state.peak),
			},
		};
	} finally {
		clearInterval(timer);
	}
}

/** Own seconds and those of children that have ended. */
function cpuOfTree(): number {
	try {
		const fields = readFileSync('/proc/self/stat', 'utf8')
			.replace(/^.*\) /, '')
			.split(' ');
		return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
	} catch {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1e6;
	}
}
