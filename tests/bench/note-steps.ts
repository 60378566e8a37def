// Loaded into the build that is measured: notes the processor time between the lines that it prints.
import { writeFileSync } from 'node:fs';

/** What a build printed, and the processor seconds of its main process until then. */
export interface Step {
	readonly line: string;
	readonly cpuSeconds: number;
}

const file = process.env['NOTE_STEPS'];
const steps: Step[] = [];
const print = console.log;
console.log = (line: string) => {
	const { user, system } = process.cpuUsage();
	steps.push({ line, cpuSeconds: (user + system) / 1e6 });
	print(line);
};
process.on('exit', () => {
	if (file) writeFileSync(file, JSON.stringify(steps));
});
