import path from 'node:path';
import { sha256Of } from '#files/digest.ts';
import { ImportFailure } from '#import/source/failure.ts';
import { plainHeading } from './columns.ts';
import { findTable, type ListTable } from './find-table.ts';
import { readSheets, type ListEffects } from './read-sheets.ts';

/** A list of schools or pairings with its columns recognised; nothing in it has been judged. */
export interface List {
	readonly fileName: string;
	readonly sha256: string;
	readonly tables: readonly ListTable[];
	/** Names of sheets without headings that are known. */
	readonly otherSheets: readonly string[];
}

/**
 * Reads a workbook, CSV or TSV. Fails with `ImportFailure` where there is no list in it.
 * @param explained headings by which others are meant, e.g. `{ 城区学校: '支援学校' }`
 */
export async function readList(
	{ bytes, fileName }: { bytes: Uint8Array; fileName: string },
	effects: Partial<ListEffects>,
	explained: Readonly<Record<string, string>> = {},
): Promise<List> {
	const sheets = await readSheets(bytes, fileName, effects);
	const meant = new Map(
		Object.entries(explained).map(([one, other]) => [plainHeading(one), other]),
	);
	const found = sheets.map((sheet) => ({ name: sheet.name, table: findTable(sheet, meant) }));
	const tables = found.flatMap(({ table }) => table ?? []);
	if (tables.length === 0)
		throw new ImportFailure(
			'表里没有找到学校名称这一列：前16行里没有认得的标题。',
			'请把标题写成“学校名称”，或者“支援学校”和“受援学校”；也可以用模板填。',
		);
	return {
		fileName: path.basename(fileName).normalize('NFC'),
		sha256: sha256Of(bytes),
		tables,
		otherSheets: found.filter(({ table }) => !table).map(({ name }) => name),
	};
}
