import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Somebody else holds a lock; the message is for people. */
export class Locked extends Error {}

/** Does something that only one process may do at a time. A lock whose process is gone counts as open. */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
	makeFolder(path.dirname(file));
	take(file);
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}

function take(file: string): void {
	const me = `${process.pid} ${startOf(process.pid)}`;
	try {
		writeFileSync(file, me, { flag: 'wx' });
	} catch {
		const holder = readFileSync(file, 'utf8');
		if (isAlive(holder)) {
			const [pid] = holder.split(' ');
			throw new Locked(`另一次构建正在进行（进程 ${pid}），请等它结束后再试。`);
		}
		rmSync(file, { force: true });
		writeFileSync(file, me, { flag: 'wx' });
	}
}

function isAlive(holder: string): boolean {
	const [pid = '', start = ''] = holder.split(' ');
	return isRunning(Number(pid)) && startOf(Number(pid)) === start;
}

export function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

/** When a process began, where the system tells. Numbers of processes come round again. */
function startOf(pid: number): string {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
		return fields?.[19] ?? '';
	} catch {
		return '';
	}
}
