import { readSettings } from '#settings.ts';
import { checkProject } from './check/check-project.ts';
import { readOptions, usage } from './check/options.ts';

const options = readOptions(process.argv.slice(2), process.env);
if (options) {
	const isOk = await checkProject(options, readSettings(), { print: console.log });
	process.exitCode = isOk ? 0 : 1;
} else {
	console.error(usage);
	process.exitCode = 2;
}
