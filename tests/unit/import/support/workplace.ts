import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { runImport } from '#import/run-import.ts';

/** A folder for one test, gone afterwards, with an importer that writes into it. */
export interface Workplace {
	readonly folder: string;
	/** Folder for the drafts; not there yet. */
	readonly out: string;
	readonly put: (name: string, content: string | Uint8Array) => Promise<string>;
	readonly run: (...args: readonly string[]) => Promise<Run>;
	/** All files below the folder for the drafts. */
	readonly written: () => Promise<string[]>;
}

export interface Run {
	readonly code: number;
	readonly output: string;
	readonly errors: string;
}

export async function workplace(test: TestContext): Promise<Workplace> {
	const folder = await mkdtemp(path.join(tmpdir(), 'jiedui-test-'));
	test.after(() => rm(folder, { recursive: true, force: true }));
	const out = path.join(folder, 'drafts');
	return {
		folder,
		out,
		put: async (name, content) => {
			const file = path.join(folder, name);
			await writeFile(file, content);
			return file;
		},
		run: async (...args) => {
			const [output, errors]: [string[], string[]] = [[], []];
			const code = await runImport([...args, '--out', out], {
				write: (text) => output.push(text),
				complain: (text) => errors.push(text),
				isTerminal: false,
				isPiped: false,
				env: { CONTENT_DIR: path.join(folder, 'content'), BUILD_DATE: '2026-11-22' },
			});
			return { code, output: output.join('\n'), errors: errors.join('\n') };
		},
		written: async () => {
			const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => []);
			return entries
				.filter((entry) => entry.isFile())
				.map(({ name }) => name)
				.sort();
		},
	};
}
