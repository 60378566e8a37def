import { build } from 'esbuild';

/**
 * The search worker as one classic script, Pagefind's own script in it: Firefox before 114 knows no
 * module workers.
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
		// The first that run Pagefind's WebAssembly, which needs values of several parts and references.
		target: ['chrome96', 'firefox79', 'safari15'],
		charset: 'utf8',
		logLevel: 'error',
	});
	const [script] = outputFiles;
	if (!script) throw new Error('esbuild wrote no worker');
	return script.text;
}
