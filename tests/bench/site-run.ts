import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { measuredRun, type Cost } from './measured-run.ts';
import type { Step } from './note-steps.ts';

/** What a build cost. */
export interface Run extends Cost {
	/** Processor time until the Simplified pages were rendered, with the reading of the content. */
	readonly pagesCpuSeconds: number;
}

/** Builds a site once and measures it. Throws where the build fails. */
export async function measureBuild(env: NodeJS.ProcessEnv, folder: string): Promise<Run> {
	const stepsFile = path.join(folder, 'steps.json');
	const noting = ['--import', path.resolve('tests/bench/note-steps.ts')];
	const cost = await measuredRun([[process.execPath, ...noting, 'scripts/jiedui.mjs', 'build']], {
		env: { ...process.env, ...env, NOTE_STEPS: stepsFile },
	});
	const steps: Step[] = JSON.parse(readFileSync(stepsFile, 'utf8'));
	rmSync(stepsFile);
	return {
		...cost,
		pagesCpuSeconds: steps.find(({ line }) => line.startsWith('生成网页'))?.cpuSeconds ?? NaN,
	};
}
