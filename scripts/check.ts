import { readSettings } from '#settings.ts';
import { checkProject } from '#build/project/check-project.ts';
import { readOptions, usage } from '#build/project/options.ts';

const options = readOptions(process.argv.slice(2));
if (options) {
	const isOk = await checkProject(options, readSettings(), { print: console.log });
	process.exitCode = isOk ? 0 : 1;
} else {
	console.error(usage);
	process.exitCode = 2;
}
