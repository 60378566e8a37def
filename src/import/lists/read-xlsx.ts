import { DomUtils } from 'htmlparser2';
import { unpackOffice, type Parts } from '#import/read/docx/open-package.ts';
import { childNamed, elementsNamed, readXml, type XmlElement } from '#import/read/docx/xml.ts';
import { ImportFailure } from '#import/source/failure.ts';
import type { Spreadsheet } from './sheet.ts';

/** The sheets of an Excel workbook that are not hidden, in their order. */
export function readXlsx(bytes: Uint8Array): Spreadsheet[] {
	const parts = unpackOffice(bytes, /^xl\//);
	if (!parts['xl/workbook.xml'])
		throw new ImportFailure(
			'这不是 Excel 表格，扩展名可能不对。',
			'请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”，再导入。',
		);
	const strings = elementsNamed(readXml(parts['xl/sharedStrings.xml']), 'si').map(textOf);
	const files = filesOf(parts);
	const visible = elementsNamed(readXml(parts['xl/workbook.xml']), 'sheet').filter(
		({ attribs: { state = 'visible' } }) => state === 'visible',
	);
	return visible.map(({ attribs }) => ({
		name: visible.length > 1 ? (attribs['name'] ?? '') : '',
		rows: rowsOf(parts[files.get(attribs['r:id'] ?? '') ?? ''], strings),
		knowsMerges: true,
	}));
}

/** Where each sheet lies, by the name that the workbook calls it. */
const filesOf = (parts: Parts): ReadonlyMap<string, string> =>
	new Map(
		elementsNamed(readXml(parts['xl/_rels/workbook.xml.rels']), 'Relationship').map(
			({ attribs: { Id = '', Target = '' } }) => [
				Id,
				Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
			],
		),
	);

function rowsOf(part: Uint8Array | undefined, strings: readonly string[]): string[][] {
	const sheet = readXml(part);
	const rows: string[][] = [];
	const put = ({ row, column }: Position, text: string): void => {
		if (row >= mostRows || column >= mostColumns || text === '') return;
		while (rows.length <= row) rows.push([]);
		const cells = rows[row] ?? [];
		while (cells.length <= column) cells.push('');
		cells[column] = text;
	};
	for (const cell of elementsNamed(sheet, 'c'))
		put(positionOf(cell.attribs['r'] ?? ''), valueOf(cell, strings));
	for (const { attribs } of elementsNamed(sheet, 'mergeCell')) {
		const [from = '', to = from] = (attribs['ref'] ?? '').split(':');
		const [first, last] = [positionOf(from), positionOf(to)];
		const text = rows[first.row]?.[first.column] ?? '';
		for (let { row } = first; row <= Math.min(last.row, mostRows); row++)
			for (let { column } = first; column <= Math.min(last.column, mostColumns); column++)
				put({ row, column }, text);
	}
	return rows;
}

/** Some programs say of a whole column that it is merged. */
const mostRows = 5000;
const mostColumns = 100;

interface Position {
	readonly row: number;
	readonly column: number;
}

/** @example positionOf('B7') // { row: 6, column: 1 } */
function positionOf(name: string): Position {
	const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return { row: Number(digits) - 1, column: column - 1 };
}

function valueOf(cell: XmlElement, strings: readonly string[]): string {
	const value = childNamed(cell, 'v');
	const written = value ? DomUtils.textContent(value).trim() : textOf(cell);
	return cell.attribs['t'] === 's' ? (strings[Number(written)] ?? '') : written;
}

/** The words of a cell without the readings above them. */
const textOf = (element: XmlElement): string =>
	elementsNamed(element, 't')
		.filter(({ parent }) => !(parent && 'name' in parent && parent.name === 'rPh'))
		.map(DomUtils.textContent)
		.join('')
		.trim();
