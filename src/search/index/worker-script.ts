import { build } from 'esbuild';

/**
 * The search worker as one classic script, Pagefind's own script in it: old browsers know neither
 * module workers nor the syntax that Pagefind is written in.
 * @param runtime address of the `pagefind.js` that Pagefind wrote
 */
export async function workerScript(entry: string, runtime: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		alias: { 'virtual:pagefind': runtime },
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		// What Chrome 64, Safari 12 and Firefox 67 read.
		target: 'es2018',
		charset: 'utf8',
		logLevel: 'error',
	});
	const [script] = outputFiles;
	if (!script) throw new Error('esbuild wrote no worker');
	return script.text;
}
