import { existsSync } from 'node:fs';

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	// Every Windows of today has Edge.
	'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The browser of this machine, or nothing where Playwright's own is to be used. */
export function browserPath(env: NodeJS.ProcessEnv = process.env): { executablePath?: string } {
	const executablePath = env['CHROMIUM_PATH'] ?? installed.find((path) => existsSync(path));
	return executablePath === undefined ? {} : { executablePath };
}
