import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { convertTo } from '#build/convert-office.ts';
import { readSource } from '#import/read/formats/read-source.ts';
import { readInput } from '#import/read/input.ts';
import type { Block } from '#import/source/block.ts';
import type { Settings } from '#settings.ts';

/** Keeps a file that was imported, so that its words can be shown beside the draft. */
export async function keepSource(settings: Settings, sha256: string, file: string): Promise<void> {
	const folder = folderOf(settings, sha256);
	await mkdir(folder, { recursive: true });
	await copyFile(file, path.join(folder, path.basename(file)));
}

const folderOf = ({ cacheDir }: Settings, sha256: string): string =>
	path.join(cacheDir, 'desk', 'sources', sha256.replace(/\W/g, ''));

/**
 * The words of the file that a draft came from, with an anchor at each quoted passage; `null` where
 * the file is not on this computer.
 */
export async function sourceText(
	settings: Settings,
	sha256: string,
	quotes: readonly string[],
): Promise<Element[] | null> {
	const folder = folderOf(settings, sha256);
	const [name] = await readdir(folder).catch(() => []);
	if (name === undefined) return null;
	const { blocks } = await readSource(await readInput(path.join(folder, name)), {
		convertToDocx: convertTo('docx'),
	});
	const open = new Set(quotes.filter((quote) => quote !== ''));
	return blocks.map((block) => drawBlock(block, (text) => withMarks(text, open, quotes)));
}

function drawBlock(block: Block, words: (text: string) => ElementContent[]): Element {
	if (block.type === 'picture') return h('p', { className: ['soft'] }, `［图］${block.alt.text}`);
	if (block.type === 'text')
		return h('p', block.heading > 0 ? [h('b', words(block.text.text))] : words(block.text.text));
	const rows = block.rows.map((row) =>
		h(
			'tr',
			row.map(({ text }) => h('td', words(text))),
		),
	);
	return h('div', { className: ['scroll'], tabIndex: 0 }, [h('table', [h('tbody', rows)])]);
}

/** The text with each quote marked where it is found first; what was found is looked for no more. */
function withMarks(text: string, open: Set<string>, quotes: readonly string[]): ElementContent[] {
	const plain = text.replace(/\s+/g, ' ');
	const found = [...open].flatMap((quote) => {
		const from = plain.indexOf(quote);
		return from < 0 ? [] : [{ quote, from, to: from + quote.length }];
	});
	const parts: ElementContent[] = [];
	let at = 0;
	for (const { quote, from, to } of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
		open.delete(quote);
		const id = anchorOf(quotes, quote);
		if (from < at) {
			// Inside one that is marked already: a place to go to.
			parts.push(h('span', { id }));
			continue;
		}
		parts.push({ type: 'text', value: plain.slice(at, from) }, h('mark', { id }, quote));
		at = to;
	}
	return [...parts, { type: 'text', value: plain.slice(at) }];
}

/** The name of the place where a quote stands in the source. */
export const anchorOf = (quotes: readonly string[], quote: string): string =>
	`quote-${quotes.indexOf(quote)}`;
