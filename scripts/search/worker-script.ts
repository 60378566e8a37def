import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';

/** What Pagefind runs in the browser, taken out of its own output. */
export interface PagefindRuntime {
	readonly script: string;
	/** Packed with gzip. */
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
			wasm: fileNamed('wasm.unknown.pagefind'),
		};
	} finally {
		await close();
	}
}

/**
 * One classic script for the worker, in which Pagefind gets its files from us instead of the
 * network. Old browsers know neither module workers nor the syntax that Pagefind is written in.
 */
export async function workerScript(runtime: PagefindRuntime, entry: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		// What Chrome 64, Safari 12 and Firefox 67 read, but for one kind of regular expression.
		target: 'es2018',
		supported: { 'regexp-unicode-property-escapes': false },
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
						contents: factory(runtime.script),
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

/** Pagefind as a function of the `fetch` it uses. */
function factory(script: string): string {
	const exported = /export\s*\{[^}]*\bcreateInstance\b[^}]*\};?\s*$/;
	if (!exported.test(script))
		throw new Error('pagefind.js does not end in the exports that it had in 1.5.2');
	const body = script
		.replace(exported, 'return { createInstance };')
		.replaceAll('import.meta.url', 'undefined');
	return `export function startPagefind(fetch) { ${body} }`;
}
