import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes that a process and all below it hold together, from Linux's /proc; elsewhere 0. */
export function memoryOfTree(root: number): number {
	const processes = new Map(pids().map((pid) => [pid, statusOf(pid)]));
	const isBelow = (pid: number): boolean => {
		const parent = processes.get(pid)?.parent;
		return pid === root || (parent !== undefined && isBelow(parent));
	};
	const kilobytes = [...processes]
		.filter(([pid]) => isBelow(pid))
		.reduce((sum, [, { memory }]) => sum + memory, 0);
	return kilobytes / 1024;
}

function pids(): number[] {
	try {
		return readdirSync('/proc').map(Number).filter(Number.isInteger);
	} catch {
		return [];
	}
}

/** Nothing where the process has just ended. */
function statusOf(pid: number): { parent?: number; memory: number } {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return {
			parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]),
			memory: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0),
		};
	} catch {
		return { memory: 0 };
	}
}
