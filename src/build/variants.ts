import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '#files/digest.ts';
import { converterOf, namesOf, type Convert } from '#variants/converter.ts';
import { convertData, convertPage } from '#variants/convert-page.ts';
import { variantFolder } from '#variants/variant-address.ts';
import { detached, rememberCut } from '#files/remember.ts';
import { fingerprintOf } from '#files/fingerprint.ts';
import type { BuildContext } from './context.ts';
import { readMemory, writeWhole } from '#files/write-whole.ts';

/**
 * Makes the Traditional page of every Simplified one that has changed, and of the rows that the
 * workbench reads, and gives the number of both.
 */
export function placeVariants(
	{ archive, tree, settings, workspace }: BuildContext,
	pages: readonly string[],
): { pages: number; converted: number } {
	if (!archive.site.languages.includes('zh-hant')) return { pages: 0, converted: 0 };
	const names = namesOf(archive);
	const code = fingerprintOf('src/build/variants.ts');
	const converter = digestOf([names, code, settings.siteUrl, settings.basePath]);
	const memory = workspace.memory('variants');
	const last = readMemory<Memory>(memory, { converter: '', pages: {} });
	const before = last.converter === converter ? last.pages : {};
	const convert = rememberingShort(converterOf(archive));
	const now: Memory['pages'] = {};
	const counts = { pages: 0, converted: 0 };
	for (const file of pages) {
		const isData = /^data\/rows\/.*\.json$/.test(file);
		if (!isData && !file.endsWith('.html')) continue;
		const variant = `${variantFolder}/${file}`;
		const from = tree.stamps.get(file) ?? '';
		counts.pages += 1;
		if (before[file]?.from === from && before[file].to === tree.stamps.get(variant)) {
			tree.keep(variant);
		} else {
			const text = readFileSync(path.join(tree.root, file), 'utf8');
			tree.write(
				variant,
				isData ? convertData(text, convert) : convertPage(text, convert, settings),
			);
			counts.converted += 1;
		}
		now[file] = { from, to: tree.stamps.get(variant) ?? '' };
	}
	writeWhole(memory, JSON.stringify({ converter, pages: now }));
	return counts;
}

interface Memory {
	readonly converter: string;
	/** Stamps of the Simplified pages and of the Traditional ones made from them. */
	readonly pages: Record<string, { readonly from: string; readonly to: string }>;
}

/** Menus, labels and the names of things stand on every page. */
function rememberingShort(convert: Convert): Convert {
	const short = rememberCut((text) => detached(convert(text)));
	return (text) => (text.length > 60 ? convert(text) : short(text));
}
