import type { Settings } from '#settings.ts';
import { simplified, traditional, variantFolder } from '#variants/variant-address.ts';
import type { BuildContext } from './context.ts';

/** Leads addresses that a report had before to the one it has now, in every script. */
export function placeRedirects({ archive, tree, settings }: BuildContext): void {
	const { reports, withdrawn, site } = archive;
	const variants = site.languages.includes('zh-hant')
		? [simplifiedVariant, { prefix: `${variantFolder}/`, words: traditionalWords }]
		: [simplifiedVariant];
	const moves = [...reports, ...withdrawn].flatMap(({ id, aliases }) =>
		aliases.map((alias) => ({ id, alias })),
	);
	for (const { id, alias } of moves) {
		for (const { prefix, words } of variants) {
			const target = `${settings.basePath}${prefix}reports/${id}/`;
			tree.write(`${prefix}${alias.slice(1)}index.html`, redirectPage(target, words, settings));
		}
	}
}

const simplifiedWords = { lang: simplified, title: '网页已移动', link: '前往新网址' };
const traditionalWords = { lang: traditional, title: '網頁已移動', link: '前往新網址' };
const simplifiedVariant = { prefix: '', words: simplifiedWords };

/** Works without scripts and on hosts that know no redirects. */
const redirectPage = (
	target: string,
	{ lang, title, link }: typeof simplifiedWords,
	{ siteUrl }: Settings,
): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="canonical" href="${siteUrl}${target}">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p><a href="${target}">${link}</a></p>
</main>
</body>
</html>
`;
