import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { endOfItem, readHead } from '#search/cbor.ts';
import type { Fold } from '#search/fold.ts';
import { tokensOf } from '#search/tokens.ts';
import type { IndexDocument } from './index-document.ts';

/** Pagefind's index of a few reports: for each word the bytes that Pagefind wrote for it. */
export interface WordIndex {
	/** In the order of UTF-8. */
	readonly words: readonly string[];
	/** Where each word's entry ends in `bytes`; it begins where the one before it ends. */
	readonly ends: readonly number[];
	readonly bytes: Uint8Array;
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
		for (const [row, document] of documents.entries()) {
			const { content, length } = pageOf(document, fold);
			const added = await index.addHTMLFile({ url: `/${row}/`, content });
			if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
			lengths.push(length);
		}
		const { files } = await index.getFiles();
		assertLengths(files, lengths);
		return { ...wordsOf(files), lengths };
	} finally {
		await close();
	}
}

interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

function pageOf({ report, texts }: IndexDocument, fold: Fold): { content: string; length: number } {
	const blocks = [{ text: report.title, weight: 7 }, ...texts].map(({ text, weight }) => ({
		tokens: tokensOf(text, fold),
		weight,
	}));
	const html = blocks.map(
		({ tokens, weight }) => `<p data-pagefind-weight="${weight}">${tokens.join(' ')}</p>`,
	);
	return {
		content: `<html lang="und"><body data-pagefind-body>${html.join('')}</body></html>`,
		length: blocks.reduce((total, { tokens }) => total + tokens.length, 0),
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

/** An index file is [[[word, pages, variants], …]]. */
function wordsOf(files: readonly IndexFile[]): Omit<WordIndex, 'lengths'> {
	const decoder = new TextDecoder();
	const entries = files
		.filter(({ path }) => path.endsWith('.pf_index'))
		.flatMap((file) => {
			const bytes = unpack(file);
			const list = readHead(bytes, readHead(bytes, 0).end);
			const state = { at: list.end };
			return Array.from({ length: list.value }, () => {
				const start = state.at;
				const word = readHead(bytes, readHead(bytes, start).end);
				state.at = endOfItem(bytes, start);
				return {
					word: decoder.decode(bytes.subarray(word.end, word.end + word.value)),
					entry: bytes.subarray(start, state.at),
				};
			});
		})
		.sort((a, b) => compareUtf8(a.word, b.word));
	const state = { end: 0 };
	return {
		words: entries.map(({ word }) => word),
		ends: entries.map(({ entry }) => (state.end += entry.length)),
		bytes: Buffer.concat(entries.map(({ entry }) => entry)),
	};
}

/** The order that Pagefind looks words up in. It differs from JavaScript's for rare characters. */
export function compareUtf8(a: string, b: string): number {
	return hasSurrogates.test(a) || hasSurrogates.test(b)
		? Buffer.compare(Buffer.from(a), Buffer.from(b))
		: a < b
			? -1
			: a > b
				? 1
				: 0;
}

const hasSurrogates = /[\ud800-\udfff]/;

const signature = 'pagefind_dcd';

const unpack = ({ content }: IndexFile): Uint8Array =>
	gunzipSync(content).subarray(signature.length);
