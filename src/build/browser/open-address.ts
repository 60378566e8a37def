import { spawn } from 'node:child_process';

/** Shows an address in the browser that people use; where there is none, nothing happens. */
export function openAddress(address: string): void {
	const programs: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
		win32: ['rundll32', 'url.dll,FileProtocolHandler'],
		darwin: ['open'],
	};
	const [program, ...args] = programs[process.platform] ?? ['xdg-open'];
	const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
	child.on('error', () => undefined);
	child.unref();
}
