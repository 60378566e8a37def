// Publishes a tree and dies at the step that is asked for, as by a power cut.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [step, tree = '', outDir = '', spare = ''] = process.argv.slice(2);
const left = { steps: Number(step) };

/** The same function, which ends the process when all steps are done. */
const dying =
	<Args extends unknown[], Result>(work: (...args: Args) => Result) =>
	(...args: Args): Result => {
		if (left.steps-- === 0) process.kill(process.pid, 'SIGKILL');
		return work(...args);
	};

Object.assign(fs, {
	linkSync: dying(fs.linkSync),
	mkdirSync: dying(fs.mkdirSync),
	renameSync: dying(fs.renameSync),
	rmSync: dying(fs.rmSync),
	rmdirSync: dying(fs.rmdirSync),
});
syncBuiltinESMExports();
const { publish } = await import('#build/publish.ts');
const { openTree } = await import('#build/site-tree.ts');
const from = openTree(tree);
publish(from, { outDir, spare });
