import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { filesReachedFrom, fingerprintOf } from '#files/fingerprint.ts';
import { temporaryFolder } from '#tests/unit/temporary-folder.ts';

const project = {
	'package.json': '{ "type": "module", "imports": { "#*": "./src/*" } }',
	'package-lock.json': '{}',
	'src/step/run.ts': [
		"import { a } from './a.ts';",
		"import type { Shape } from './shape.ts';",
		"import './style.css';",
		"import raw from './print.css?raw';",
		'export const run = (): Shape => a + raw;',
	].join('\n'),
	'src/step/a.ts':
		"import { words } from '#words/words.ts'; import { z } from 'somewhere'; export const a = z(words);",
	'src/step/shape.ts': 'export interface Shape { readonly x: number }',
	'src/step/style.css': 'p { margin: 0 }',
	'src/step/print.css': 'p { margin: 1px }',
	'src/step/beside.ts': "export * from './run.ts';",
	'src/words/words.ts':
		"import list from './list.json' with { type: 'json' }; export const words = list;",
	'src/words/list.json': '["词"]',
	'src/page.ts': "import Page from './Page.astro'; export const page = Page;",
	'src/Page.astro': '<p>x</p>',
	'src/lost.ts': "import './nowhere.ts';",
};

const reached = [
	'src/step/a.ts',
	'src/step/print.css',
	'src/step/run.ts',
	'src/step/style.css',
	'src/words/list.json',
	'src/words/words.ts',
];

test('a step depends on the files that its entry reaches by imports, data and styles among them', (context) => {
	const root = makeProject(context);
	assert.deepEqual(filesReachedFrom('src/step/run.ts', root).sort(), reached);
});

test('a byte in any of them or in the lockfile changes the fingerprint, and nothing else does', (context) => {
	const root = makeProject(context);
	const counts = new Set([...reached, 'package-lock.json']);
	const first = fingerprintOf('src/step/run.ts', root);
	for (const file of Object.keys(project)) {
		const before = fingerprintOf('src/step/run.ts', root);
		appendFileSync(path.join(root, file), '\n');
		assert.equal(fingerprintOf('src/step/run.ts', root) !== before, counts.has(file), file);
	}
	assert.equal(fingerprintOf('src/step/run.ts', makeProject(context)), first);
});

test('what cannot be followed is an error, never a gap', (context) => {
	const root = makeProject(context);
	assert.throws(() => fingerprintOf('src/lost.ts', root), /nowhere/);
	assert.throws(() => fingerprintOf('src/page.ts', root), /No loader .*\.astro/);
	assert.throws(() => fingerprintOf('src/none.ts', root), /none/);
});

function makeProject(context: TestContext): string {
	const root = temporaryFolder(context);
	for (const [file, text] of Object.entries(project)) {
		mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
		writeFileSync(path.join(root, file), text);
	}
	return root;
}
