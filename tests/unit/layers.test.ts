import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({
	ruleFilter: ({ ruleId }) =>
		['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax'].includes(ruleId),
	// No type is asked for, and the files are not there.
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** The lines of a file that lint refuses. */
async function refusedIn(filePath: string, lines: readonly string[]): Promise<string[]> {
	const [result] = await eslint.lintText(lines.join('\n'), { filePath });
	const messages = result?.messages ?? [];
	assert.deepEqual(
		messages.filter(({ fatal }) => fatal === true),
		[],
	);
	return lines.filter((_, at) => messages.some(({ line }) => line === at + 1));
}

const inEveryFolder = ["import { a } from '#files/a.ts';", "import { b } from '#settings.ts';"];
const inNoLayer = [
	"import { c } from '#desk/c.ts';",
	"import type { D } from '#serve/d.ts';",
	"export { e } from '#start/e.ts';",
	"export const f = () => import('#serve/f.ts');",
	"import { g } from '../g.ts';",
	"import { h } from '#tests/h.ts';",
	"import { spawn } from 'node:child_process';",
	"import { fork } from 'child_process';",
	"import { Worker } from 'node:worker_threads';",
	"import { chromium } from 'playwright-core';",
	"export const i = () => import('node:child_process');",
	"export const hooks = { 'astro:build:done': () => 1 };",
];

test('nothing to the right is imported in any way, no process is started and no hook of a build is known', async () => {
	for (const file of ['src/archive/x.ts', 'src/editor/browser/x.ts', 'src/files/x.mjs']) {
		const refused = inNoLayer.filter((line) => file.endsWith('.ts') || !/^import type/.test(line));
		assert.deepEqual(await refusedIn(file, [...inEveryFolder, ...refused]), refused, file);
	}
});

test('every folder of src has its place among the layers', async () => {
	const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
	assert.ok(folders.length > 20);
	const refused = ["import { a } from '#tests/a.ts';"];
	for (const { name } of folders) {
		const lines = [`import { b } from '#${name}/b.ts';`, ...refused];
		assert.deepEqual(await refusedIn(`src/${name}/x.ts`, lines), refused, name);
	}
});

test('components are held to it in their scripts as well', async () => {
	const component = [
		'---',
		"import Page from '#layouts/Page.astro';",
		"import '#styles/global.css';",
		'---',
		'<script>',
		"import { a } from '#serve/a.ts';",
		'</script>',
	];
	assert.deepEqual(await refusedIn('src/components/X.astro', component), [
		component[1],
		component[5],
	]);
});

test('only build starts processes and hangs on the build of Astro', async () => {
	const lines = [
		"import { spawn } from 'node:child_process';",
		"export const hooks = { 'astro:build:done': () => 1 };",
	];
	assert.deepEqual(await refusedIn('src/build/x.ts', lines), []);
	assert.deepEqual(await refusedIn('src/serve/x.ts', lines), lines);
});
