import assert from 'node:assert/strict';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { changesBetween, openSite, type SiteUnderTest } from './site-under-test.ts';

/** What a build did again, and under which names the caches keep what was made. */
interface Done {
	readonly pages: number;
	readonly converted: number;
	readonly encoded: number;
	readonly archive: string;
	readonly cards: string;
	readonly search: string;
}

test('a step is done again when code that it reaches has changed, and only then', async (context) => {
	const project = copyProject(context);
	const site = openSite(context, project);
	const change = (files: readonly string[]): void => {
		for (const file of files) {
			assert.ok(existsSync(path.join(project, file)), file);
			appendFileSync(path.join(project, file), '\n// Another byte.\n');
		}
	};
	const first = await build(site);
	const published = site.digests();
	assert.ok(first.pages > 100 && first.converted > 50 && first.encoded > 0);

	change(['scripts/check.ts', 'src/import/run-import.ts', 'src/serve/find-file.ts']);
	const unreached = await build(site);
	// Pages about everything have no key, and are made every time.
	assert.ok(unreached.pages < 40, `${unreached.pages}`);
	assert.deepEqual(unreached, { ...first, pages: unreached.pages, converted: 0, encoded: 0 });

	change(['src/i18n/format-date.ts']);
	const dated = await build(site);
	assert.deepEqual(dated, { ...first, search: dated.search, converted: 0, encoded: 0 });
	assert.notEqual(dated.search, first.search);

	appendFileSync(path.join(project, 'src/styles/tokens.css'), '/* Another byte. */');
	assert.deepEqual(await build(site), dated);

	change([
		'src/markdown/render.ts',
		'src/share/wrap-text.ts',
		'src/variants/convert-page.ts',
		'src/build/encode-picture.ts',
	]);
	const all = await build(site);
	const { archive, cards, search } = all;
	assert.deepEqual(all, { ...first, archive, cards, search });
	assert.notEqual(archive, first.archive);
	assert.notEqual(cards, first.cards);
	// The index holds texts as the archive read them.
	assert.notEqual(search, dated.search);
	// The search index says what code it was made by.
	const changes = changesBetween(published, site.digests());
	assert.deepEqual(
		changes.filter((file) => !file.startsWith('search-index/')),
		[],
	);
});

function copyProject(context: TestContext): string {
	mkdirSync('.cache', { recursive: true });
	const project = mkdtempSync(path.resolve('.cache/test-project-'));
	context.after(() => rmSync(project, { recursive: true, force: true }));
	const code = ['src', 'scripts', 'public', 'astro.config.mjs'];
	for (const name of [...code, 'package.json', 'package-lock.json', 'tsconfig.json']) {
		cpSync(name, path.join(project, name), { recursive: true });
	}
	symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'));
	return project;
}

async function build(site: SiteUnderTest): Promise<Done> {
	const { code, output } = await site.build();
	assert.equal(code, 0, output);
	const said = (pattern: RegExp): number => Number(pattern.exec(output)?.[1]);
	const kept = (step: string): string => readdirSync(path.join(site.cacheDir, step)).join();
	return {
		pages: said(/生成网页：(\d+) 页/),
		converted: said(/新转换 (\d+) 页/),
		encoded: said(/新压缩 (\d+) 个文件/),
		archive: kept('archive'),
		cards: kept('cards'),
		search: kept('search/shards'),
	};
}
