import type { PagefindFetch } from 'virtual:pagefind';
import { encodeCbor } from '#search/cbor.ts';
import type { PartHead } from '#search/files.ts';
import type { PartFiles } from './part-files.ts';

/** A part and the number under which Pagefind asks for its files. */
export interface ShelvedPart {
	readonly head: PartHead;
	readonly files: PartFiles;
}

/** The path under which Pagefind finds the index of one slice of a part. */
export const slicePath = (part: number, slice: number): string => `/${part}/${slice}/`;

/**
 * Hands Pagefind the files that it asks for. None of them exists: they are cut out of bundles that
 * many slices share, and made from the head of their part.
 */
export function shelf(
	partAt: (part: number) => ShelvedPart | undefined,
	wasm: () => Promise<Uint8Array>,
): PagefindFetch {
	return async (address) => {
		const [, part, slice, file = ''] = /^\/(\d+)\/(\d+)\/(.*?)(?:\?.*)?$/.exec(address) ?? [];
		const shelved = partAt(Number(part));
		if (!shelved) throw new Error(`Pagefind asked for ${address}`);
		const bytes = await contentOf(file, { ...shelved, slice: Number(slice), wasm });
		return {
			json: () => Promise.resolve(JSON.parse(new TextDecoder().decode(bytes))),
			arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
		};
	};
}

interface Asked extends ShelvedPart {
	readonly slice: number;
	readonly wasm: () => Promise<Uint8Array>;
}

async function contentOf(file: string, { head, files, slice, wasm }: Asked): Promise<Uint8Array> {
	if (file === 'pagefind-entry.json') return new TextEncoder().encode(entry);
	if (file.endsWith('.pf_meta')) return signed(metadata(head, slice));
	if (file.endsWith('.pagefind')) return wasm();
	const [, bundle] = /^index\/(\d+)\.pf_index$/.exec(file) ?? [];
	const words = await files.words(Number(bundle), slice);
	return signed(words.length > 0 ? words : encodeCbor([[]]));
}

const entry = JSON.stringify({
	version: '1.5.2',
	languages: { unknown: { hash: 'head', wasm: null, page_count: 1 } },
	include_characters: [],
});

/** Pages are named by their rows, files of words by their bundles. */
function metadata({ slices, boundaries }: PartHead, slice: number): Uint8Array {
	const pages = (slices[slice]?.lengths ?? []).map((length, row) => [String(row), length]);
	const starts = ['', ...boundaries];
	const bundles = starts.map((from, bundle) => [
		from,
		lastBefore(boundaries[bundle]),
		String(bundle),
	]);
	return encodeCbor(['1.5.2', pages, bundles, [], [], ['title']]);
}

/** A string after all words before `boundary` and before `boundary` itself. */
function lastBefore(boundary: string | undefined): string {
	if (boundary === undefined) return last;
	const characters = Array.from(boundary);
	const code = characters.pop()?.codePointAt(0) ?? 0;
	// Surrogates are not characters; the one before them is U+D7FF.
	const before = code - 1 >= 0xd800 && code - 1 <= 0xdfff ? 0xd7ff : code - 1;
	return characters.join('') + String.fromCodePoint(before) + last;
}

const last = '\u{10ffff}';

function signed(bytes: Uint8Array): Uint8Array {
	const signature = new TextEncoder().encode('pagefind_dcd');
	const content = new Uint8Array(signature.length + bytes.length);
	content.set(signature);
	content.set(bytes, signature.length);
	return content;
}
