import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesBelow } from '#files/files-below.ts';
import { filesReachedFrom, fingerprintOf } from '#files/fingerprint.ts';

/** Steps whose results are kept, by the entry that their fingerprints follow, with what they surely run. */
const steps: Readonly<Record<string, readonly string[]>> = {
	'src/archive/open-archive.ts': ['src/archive/read-file.ts', 'src/markdown/render.ts'],
	'src/build/codes.ts': ['src/share/qr-svg.ts', 'src/site/share.ts'],
	'src/build/encode-picture.ts': [],
	'src/build/gates/picture-findings.ts': [],
	'src/build/pictures.ts': ['src/archive/cache.ts'],
	'src/build/gates/read-facts.ts': ['src/build/gates/page-facts.ts', 'src/variants/read-html.ts'],
	'src/build/variants.ts': ['src/variants/convert-page.ts', 'src/variants/converter.ts'],
	'src/check/check-reports.ts': ['src/check/rules/index.ts'],
	'src/check/personal-data.ts': ['src/privacy/rules/index.ts', 'src/check/picture-text.ts'],
	'src/editor/browser/main.ts': ['src/editor/browser/import-notes.css'],
	'src/editor/bundle/bundle-editor.ts': ['src/editor/bundle/bundle-plugins.ts'],
	'src/search/index/shard.ts': ['src/search/index/pagefind-page.ts', 'src/i18n/format-date.ts'],
	'src/share/card-image.ts': ['src/share/card-svg.ts', 'src/files/digest.ts'],
	'src/build/astro-options.ts': ['src/build/old-browser-css.ts', 'src/markdown/plugins.ts'],
};

for (const [entry, files] of Object.entries(steps)) {
	test(`what ${entry} runs can be followed, and no command or test is in it`, () => {
		assert.match(fingerprintOf(entry), /^[0-9a-f]{20}$/);
		const reached = filesReachedFrom(entry);
		assert.deepEqual(
			[entry, ...files].filter((file) => !reached.includes(file)),
			[],
		);
		assert.deepEqual(
			reached.filter((file) => /^(?:scripts|tests|src\/(?:import|serve))\//.test(file)),
			[],
		);
	});
}

test('no other step keeps anything', () => {
	const asks = /\bfingerprintOf\('([^']+)'\)/g;
	const files = filesBelow('src').filter((file) => file !== 'files/fingerprint.ts');
	const entries = files.flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(asks)]);
	assert.deepEqual(
		[...new Set(entries.map(([, entry]) => entry))].sort(),
		Object.keys(steps).sort(),
	);
});

test('no component takes in a sheet from within its style, where Vite does not tell of it', () => {
	const components = filesBelow('src').filter((file) => file.endsWith('.astro'));
	assert.ok(components.length > 50);
	assert.deepEqual(
		components.filter((file) => readFileSync(`src/${file}`, 'utf8').includes('@import')),
		[],
	);
});
