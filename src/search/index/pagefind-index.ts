import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { endOfItem, readHead } from '#search/text/cbor.ts';
import type { Fold } from '#search/text/fold.ts';
import { runEnd, tokensOf } from '#search/text/tokens.ts';
import type { IndexDocument } from './index-document.ts';
import { wordsOf } from './pagefind-words.ts';

/** Pagefind's index of a few reports, in columns: every place of every word, word after word. */
export interface WordIndex {
	readonly words: readonly string[];
	/** Where the places of each word end. */
	readonly ends: Uint32Array;
	/** The report of each place; within a word from the first to the last. */
	readonly rows: Uint16Array;
	/** Which token of its report it is; within a report from the first to the last. */
	readonly positions: Uint32Array;
	/** How much a place weighs, in halves. */
	readonly weights: Uint8Array;
	/** Length of each report in tokens. */
	readonly lengths: readonly number[];
}

/**
 * Has Pagefind index reports, page by page in their order. `lang="und"` keeps Pagefind's own word
 * segmentation away from tokens that are already cut.
 */
export async function pagefindIndex(
	documents: readonly IndexDocument[],
	fold: Fold,
): Promise<WordIndex> {
	const { index, errors } = await createIndex({ writePlayground: false });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		const lengths: number[] = [];
		let total = 0;
		for (const [row, document] of documents.entries()) {
			const { content, length, words } = pageOf(document, fold);
			const added = await index.addHTMLFile({ url: `/${row}/`, content });
			if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
			lengths.push(length);
			total += words;
		}
		const { files } = await index.getFiles();
		assertLengths(files, lengths);
		const words = files.filter(({ path }) => path.endsWith('.pf_index')).map(unpack);
		return { ...wordsOf(words, total), lengths };
	} finally {
		await close();
	}
}

interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

function pageOf({ report, texts }: IndexDocument, fold: Fold) {
	const blocks = [{ text: report.title, weight: 7 }, ...texts].map(({ text, weight }) => ({
		tokens: tokensOf(text, fold),
		weight,
	}));
	const html = blocks.map(
		({ tokens, weight }) =>
			`<p${weight === 1 ? '' : ` data-pagefind-weight="${weight}"`}>${tokens.join(' ')}</p>`,
	);
	return {
		content: `<html lang="und"><body data-pagefind-body>${html.join('')}</body></html>`,
		length: blocks.flatMap(({ tokens }) => tokens).length,
		words: blocks.flatMap(({ tokens }) => tokens.filter((token) => token !== runEnd)).length,
	};
}

/** Positions are only right while Pagefind cuts our tokens where we do and numbers pages as they come. */
function assertLengths(files: readonly IndexFile[], lengths: readonly number[]): void {
	const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
	const bytes = meta && unpack(meta);
	if (!bytes) throw new Error('Pagefind wrote no metadata');
	const counted = pageLengths(bytes);
	const wrong = lengths.findIndex((length, row) => counted[row] !== length);
	if (wrong < 0 && counted.length === lengths.length) return;
	throw new Error(
		`Pagefind counts ${counted[wrong]} tokens in page ${wrong}, the tokeniser ${lengths[wrong]}`,
	);
}

/** Metadata is [version, [[page, length], …], …]. */
function pageLengths(bytes: Uint8Array): number[] {
	const pages = readHead(bytes, endOfItem(bytes, readHead(bytes, 0).end));
	const state = { at: pages.end };
	return Array.from({ length: pages.value }, () => {
		const length = readHead(bytes, endOfItem(bytes, readHead(bytes, state.at).end));
		state.at = length.end;
		return length.value;
	});
}

const signature = 'pagefind_dcd';

const unpack = ({ content }: IndexFile): Uint8Array =>
	gunzipSync(content).subarray(signature.length);
