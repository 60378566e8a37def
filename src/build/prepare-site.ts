import type { Archive } from '#archive/archive.ts';
import { editorFolder } from '#editor/bundle/editor-folder.ts';
import type { Settings } from '#settings.ts';
import { step, type Effects } from './effects.ts';
import { placeEditor } from './editor.ts';
import { checkSite } from './gates/check-site.ts';
import { readFacts } from './gates/read-facts.ts';
import { placePictures } from './pictures.ts';
import { placeRedirects } from './redirects.ts';
import { renderPages } from './render-pages.ts';
import { placeSearch } from './search.ts';
import { placeSitemap } from './sitemap.ts';
import { openTree, type SiteTree } from './site-tree.ts';
import { placeVariants } from './variants.ts';
import type { Workspace } from './workspace.ts';

export interface Prepared {
	readonly tree: SiteTree;
	readonly rendered: number;
	readonly kept: number;
}

interface Context {
	readonly settings: Settings;
	readonly workspace: Workspace;
	readonly effects: Effects;
}

/** Makes the whole site in its workspace and checks it. Nothing is published yet. */
export async function prepareSite(archive: Archive, context: Context): Promise<Prepared> {
	const { settings, workspace, effects } = context;
	const tree = openTree(workspace.tree);
	const { all: pages, kept } = await step(
		effects,
		() => renderPages(tree, archive, context),
		({ all, kept }) => `生成网页：${all.length - kept} 页，沿用 ${kept} 页`,
	);
	await step(
		effects,
		() => placePictures(tree, archive, context),
		({ pictures, encoded }) => `图片：${pictures} 张，新压缩 ${encoded} 个文件`,
	);
	await step(
		effects,
		() => placeVariants(tree, { archive, pages }, context),
		({ pages, converted }) => `繁体网页：${pages} 页，新转换 ${converted} 页`,
	);
	placeRedirects(tree, archive, settings);
	const editorFiles = await placeEditor(tree, archive, context);
	if (editorFiles > 0) effects.print(`网页编辑器：${editorFiles} 个文件，在 /${editorFolder}/`);
	await step(
		effects,
		() => placeSearch(tree, archive, settings),
		(reports) => `搜索索引：${reports} 篇材料`,
	);
	await step(
		effects,
		() => check(tree, { archive, pages }, context),
		() => '检查网页、链接和图片：通过',
	);
	return { tree, rendered: pages.length - kept, kept };
}

/** The sitemap leaves out what search engines are asked to leave out, so it follows the facts. */
async function check(
	tree: SiteTree,
	{ archive, pages }: { archive: Archive; pages: readonly string[] },
	{ settings, workspace }: Context,
): Promise<void> {
	tree.prune();
	const facts = readFacts(tree, settings, workspace);
	const indexed = pages.filter((file) => facts.get(file)?.isIndexed);
	placeSitemap(tree, { archive, pages: indexed }, settings);
	await checkSite(tree, { archive, facts }, { settings, workspace });
}
