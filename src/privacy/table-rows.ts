import type { Span } from './rule.ts';

/** A line of a text as a row of a Markdown table, which it is where it has more than one cell. */
export interface TableRow {
	readonly line: string;
	readonly cells: readonly (Span & { readonly words: string })[];
}

/** All lines of a text, in order. */
export function* tableRows(text: string): Generator<TableRow> {
	let start = 0;
	for (const line of text.split('\n')) {
		const cells = line.split('|').map((words) => {
			const cell = { words, start, end: start + words.length };
			start = cell.end + 1;
			return cell;
		});
		yield { line, cells };
	}
}
