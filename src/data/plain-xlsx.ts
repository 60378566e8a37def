import writeXlsxFile from 'write-excel-file/node';
import type { CsvValue } from './csv.ts';
import { sameZip } from './same-zip.ts';

/** Lines below their headings as a workbook of one sheet. */
export async function plainXlsx(
	head: readonly string[],
	lines: readonly (readonly CsvValue[])[],
): Promise<Uint8Array> {
	const titles = head.map((value) => ({ value, fontWeight: 'bold' as const }));
	const cells = lines.map((line) =>
		line.map((value) => (typeof value === 'string' ? { value, wrap: true } : value)),
	);
	const file = writeXlsxFile([titles, ...cells], {
		stickyRowsCount: 1,
		columns: head.map(() => ({ width: 16 })),
	});
	return sameZip(await file.toBuffer());
}
