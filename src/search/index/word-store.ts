import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WordIndex } from './pagefind-index.ts';

/** Keeps an index in a folder: its words as text, its columns as they lie in memory. */
export function saveWords(folder: string, index: WordIndex): void {
	const { words, lengths, ends, positions, rows, weights } = index;
	writeFileSync(path.join(folder, textFile), JSON.stringify({ words, lengths }));
	writeFileSync(
		path.join(folder, columnsFile),
		Buffer.concat([ends, positions, rows, weights].map(bytesOf)),
	);
}

export function readWords(folder: string): WordIndex {
	const json = readFileSync(path.join(folder, textFile), 'utf8');
	const { words, lengths }: Pick<WordIndex, 'words' | 'lengths'> = JSON.parse(json);
	const file = readFileSync(path.join(folder, columnsFile));
	const { buffer } = Uint8Array.from(file);
	// Each place takes four bytes, two and one; each word four.
	const total = (buffer.byteLength - words.length * 4) / 7;
	const [positionsAt, rowsAt] = [words.length * 4, (words.length + total) * 4];
	return {
		...{ words, lengths },
		ends: new Uint32Array(buffer, 0, words.length),
		positions: new Uint32Array(buffer, positionsAt, total),
		rows: new Uint16Array(buffer, rowsAt, total),
		weights: new Uint8Array(buffer, rowsAt + total * 2, total),
	};
}

const textFile = 'words.json';
const columnsFile = 'words.bin';

const bytesOf = ({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): Buffer =>
	Buffer.from(buffer, byteOffset, byteLength);
