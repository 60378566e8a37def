// Lets Node run the TypeScript of this package where it lies below node_modules, by esbuild, which
// the build needs anyway: Node's own `stripTypeScriptTypes` warns at every start.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const code = new URL('..', import.meta.url).href;

registerHooks({
	load(url, context, next) {
		if (!url.startsWith(code) || !url.endsWith('.ts')) return next(url, context);
		const file = fileURLToPath(url);
		const { code: source } = transformSync(readFileSync(file, 'utf8'), {
			loader: 'ts',
			sourcefile: file,
			sourcemap: 'inline',
		});
		return { format: 'module', source, shortCircuit: true };
	},
});
