import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { filesBelow } from '#files/files-below.ts';

/** Bytes of a page with the styles and scripts that it loads at once. */
export interface PageWeight {
	readonly raw: number;
	readonly gzip: number;
	readonly brotli: number;
	/** The scripts' share, before anything is used. */
	readonly scriptGzip: number;
}

export function pageWeight(outDir: string, file: string): PageWeight {
	const html = readFileSync(path.join(outDir, file));
	const loaded = loadedBy(html.toString()).map((address) => path.join(outDir, address));
	const scripts = withImports(loaded.filter((whole) => whole.endsWith('.js')));
	const styles = loaded
		.filter((whole) => whole.endsWith('.css'))
		.map((whole) => readFileSync(whole));
	const all = [html, ...styles, ...scripts];
	return {
		raw: sum(all.map(({ length }) => length)),
		gzip: sum(all.map((bytes) => gzipSync(bytes, { level: 9 }).length)),
		brotli: sum(all.map((bytes) => brotliCompressSync(bytes).length)),
		scriptGzip: sum(scripts.map((bytes) => gzipSync(bytes, { level: 9 }).length)),
	};
}

/** Bytes of all published files by the ends of their names, and of the search index. */
export function bytesByType(outDir: string): Record<string, number> {
	const bytes: Record<string, number> = {};
	for (const file of filesBelow(outDir)) {
		const type = file.startsWith('search-index/') ? 'search-index' : path.extname(file);
		bytes[type] = (bytes[type] ?? 0) + statSync(path.join(outDir, file)).size;
	}
	return bytes;
}

function loadedBy(html: string): string[] {
	const found: string[] = [];
	const parser = new Parser({
		onopentag(name, { rel, href, src }) {
			if (name === 'link' && /stylesheet|modulepreload/.test(rel ?? '') && href) found.push(href);
			if (name === 'script' && src) found.push(src);
		},
	});
	parser.end(html);
	return [...new Set(found)];
}

/** Scripts and what they import from the start. */
function withImports(files: readonly string[]): Buffer[] {
	const seen = new Map<string, Buffer>();
	const add = (file: string): void => {
		if (seen.has(file)) return;
		const code = readFileSync(file);
		seen.set(file, code);
		for (const [, name = ''] of code
			.toString()
			.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) {
			add(path.join(path.dirname(file), name));
		}
	};
	files.forEach(add);
	return [...seen.values()];
}

const sum = (numbers: readonly number[]): number =>
	numbers.reduce((total, number) => total + number, 0);
