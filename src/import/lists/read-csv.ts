import type { Spreadsheet } from './sheet.ts';

/** A table in a text file, its cells parted by commas, tabs or semicolons, whichever its first lines have most of. */
export function readCsv(text: string): Spreadsheet {
	const start = text.slice(0, 2000);
	const counts = [',', '\t', ';', '，'].map((sign) => [sign, start.split(sign).length] as const);
	const [[sign] = [',']] = counts.sort(([, a], [, b]) => b - a);
	return { name: '', rows: rowsOf(text, sign), knowsMerges: false };
}

/** Cells in quotes may hold the sign, line ends and doubled quotes. */
function rowsOf(text: string, sign: string): string[][] {
	const cell = new RegExp(`("(?:[^"]|"")*"|[^${sign}\\n]*)(${sign}|\\n|$)`, 'gy');
	const rows: string[][] = [[]];
	for (const [whole, written = '', end] of text.matchAll(cell)) {
		if (whole === '') break;
		const isQuoted = written.length > 1 && written.startsWith('"') && written.endsWith('"');
		const plain = isQuoted ? written.slice(1, -1).replaceAll('""', '"') : written;
		rows.at(-1)?.push(plain.trim());
		if (end === '\n') rows.push([]);
	}
	return rows;
}
