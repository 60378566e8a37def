import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';

/** What Pagefind runs in the browser, taken out of its own output. */
interface PagefindRuntime {
	readonly script: string;
	readonly wasm: Uint8Array;
}

export async function pagefindRuntime(): Promise<PagefindRuntime> {
	const { index, errors } = await createIndex({ writePlayground: false });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		await index.addHTMLFile({ url: '/', content: '<html lang="und"><body>·</body></html>' });
		const { files } = await index.getFiles();
		const fileNamed = (name: string): Uint8Array => {
			const file = files.find(({ path }) => path === name);
			if (!file) throw new Error(`Pagefind wrote no ${name}`);
			return file.content;
		};
		return {
			script: new TextDecoder().decode(fileNamed('pagefind.js')),
			wasm: gunzipSync(fileNamed('wasm.unknown.pagefind')).subarray(signature.length),
		};
	} finally {
		await close();
	}
}

/**
 * One classic script for the worker, with what Pagefind needs to run in it. Old browsers know
 * neither module workers nor the syntax that Pagefind is written in.
 */
export async function workerScript(runtime: PagefindRuntime, entry: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		// What Chrome 64, Safari 12 and Firefox 67 read.
		target: 'es2018',
		charset: 'utf8',
		logLevel: 'error',
		plugins: [
			{
				name: 'pagefind-runtime',
				setup(builder) {
					builder.onResolve({ filter: /^virtual:pagefind$/ }, () => ({
						path: 'pagefind',
						namespace: 'pagefind',
					}));
					builder.onLoad({ filter: /.*/, namespace: 'pagefind' }, () => ({
						contents: bindings(runtime.script),
						loader: 'js',
					}));
				},
			},
		],
	});
	const [script] = outputFiles;
	if (!script) throw new Error('esbuild wrote no worker');
	return script.text;
}

const signature = 'pagefind_dcd';

/** Of Pagefind's script what speaks to the WebAssembly: it gets its files from us. */
function bindings(script: string): string {
	const [start, end] = [script.indexOf('let wasm_bindgen=('), script.indexOf(lastOfBindings)];
	if (start < 0 || end < start)
		throw new Error('pagefind.js does not begin with the bindings that it had in 1.5.2');
	const own = script.slice(start, end + lastOfBindings.length);
	return `${own}\nexport { wasm_bindgen as pagefind };`;
}

const lastOfBindings = '({__proto__:null});';
