/** Reads a CSV file the way any program would: by its header, without knowing who wrote it. */
export function readCsv(text: string): Record<string, string>[] {
	const cells = [...text.replace(/^\ufeff/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)];
	const lines: string[][] = [[]];
	for (const [, cell = '', end] of cells) {
		lines.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
		if (end === '\r\n') lines.push([]);
	}
	const [header = [], ...records] = lines.filter((line) => line.length > 0);
	return records.map((record) =>
		Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])),
	);
}
