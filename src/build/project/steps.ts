import { spawn } from 'node:child_process';
import { commandLine } from '#files/command-line.mjs';

/** A tool that looks at the code, with its own exit code. */
export interface Step {
	readonly name: string;
	readonly command: readonly [tool: string, ...args: string[]];
}

export const steps: readonly Step[] = [
	// Reads .ts as well as .astro files.
	{ name: '类型', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
	{ name: '代码规则', command: ['eslint', '.', '--max-warnings', '0'] },
	{ name: '循环引用', command: ['depcruise', '--config', '.ci/circles.json', 'src', 'scripts'] },
	{ name: '代码格式', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
];

/** Runs a tool of this project to its end, and gives what it printed. */
export async function runStep({ command }: Step, cwd: string) {
	const started = performance.now();
	const { code, output } = await run(command, cwd);
	return { isOk: code === 0, seconds: (performance.now() - started) / 1000, output };
}

function run(command: readonly string[], cwd: string) {
	const [program, ...args] = commandLine(command, { root: cwd, node: process.execPath });
	return new Promise<{ code: number | null; output: string }>((resolve) => {
		const child = spawn(program, args, { cwd });
		const chunks: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.on('error', ({ message }) => {
			resolve({ code: 1, output: message });
		});
		child.on('close', (code) => {
			resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
		});
	});
}
