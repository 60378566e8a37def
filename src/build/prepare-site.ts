import { editorFolder } from '#editor/bundle/editor-page.ts';
import { placeCards } from './cards.ts';
import { placeCodes } from './codes.ts';
import type { BuildContext } from './context.ts';
import { step } from './effects.ts';
import { placeEditor } from './editor.ts';
import { checkSite } from './gates/check-site.ts';
import { readFacts } from './gates/read-facts.ts';
import { placeIcons } from './icons.ts';
import { placePictures } from './pictures.ts';
import { placeRedirects } from './redirects.ts';
import { renderPages } from './render-pages.ts';
import { placeSearch } from './search.ts';
import { placeSitemap } from './sitemap.ts';
import { placeStaticFiles } from './static-files.ts';
import { placeVariants } from './variants.ts';

/** Makes the whole site in its workspace and checks it. Nothing is published yet. */
export async function prepareSite(
	context: BuildContext,
): Promise<{ rendered: number; kept: number }> {
	const { effects } = context;
	// First, because Pagefind's process and what is derived for pages take the most memory.
	await step(
		effects,
		() => placeSearch(context),
		(reports) => `搜索索引：${reports} 篇材料`,
	);
	const { all: pages, kept } = await step(
		effects,
		() => renderPages(context),
		({ all, kept }) => `生成网页：${all.length - kept} 页，沿用 ${kept} 页`,
	);
	await step(
		effects,
		() => placePictures(context),
		({ pictures, encoded }) => `图片：${pictures} 张，新压缩 ${encoded} 个文件`,
	);
	await step(
		effects,
		() => placeCards(context),
		({ cards, drawn, unknown }) =>
			`分享卡片：${cards} 张，新画 ${drawn} 张` +
			(unknown.length > 0 ? `；字库里没有“${unknown.join('、')}”，画成〓` : ''),
	);
	await step(
		effects,
		() => placeVariants(context, pages),
		({ pages, converted }) => `繁体网页：${pages} 页，新转换 ${converted} 页`,
	);
	await placeOthers(context);
	await step(
		effects,
		() => check(context, pages),
		() => '检查网页、链接和图片：通过',
	);
	return { rendered: pages.length - kept, kept };
}

/** What takes no time that anybody would want to see. */
async function placeOthers(context: BuildContext): Promise<void> {
	placeCodes(context);
	placeRedirects(context);
	await placeIcons(context);
	placeStaticFiles(context);
	const files = await placeEditor(context);
	if (files > 0) context.effects.print(`网页编辑器：${files} 个文件，在 /${editorFolder}/`);
}

/** The sitemap leaves out what search engines are asked to leave out, so it follows the facts. */
async function check(context: BuildContext, pages: readonly string[]): Promise<void> {
	context.tree.prune();
	const facts = readFacts(context);
	const indexed = pages.filter((file) => facts.get(file)?.isIndexed);
	placeSitemap(context, indexed);
	await checkSite(context, facts);
}
