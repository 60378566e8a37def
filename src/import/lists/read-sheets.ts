import path from 'node:path';
import { decode } from '#import/read/decode.ts';
import { inputOf } from '#import/read/input.ts';
import { ImportFailure } from '#import/source/failure.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Spreadsheet } from './sheet.ts';

/** What reading a list may need of the machine. */
export interface ListEffects {
	/** Turns a workbook of another program into .xlsx, or gives `null` where nothing here can. */
	readonly convertToXlsx: (bytes: Uint8Array, extension: string) => Promise<Uint8Array | null>;
}

/** Whether a file of this name is a list of schools rather than an article. */
export const isList = (fileName: string): boolean =>
	/\.(?:xlsx|xls|et|ods|csv|tsv)$/i.test(fileName);

/** Reads a workbook or a text file with the format that its bytes show. */
export async function readSheets(
	bytes: Uint8Array,
	fileName: string,
	{ convertToXlsx = noProgram }: Partial<ListEffects>,
): Promise<readonly Spreadsheet[]> {
	inputOf(fileName, null, bytes);
	const extension = path.extname(fileName).toLowerCase();
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
	if (isZip && extension !== '.ods') return readXlsx(bytes);
	if (!isZip && !isCompound(bytes)) return [readCsv(decode(bytes))];
	const converted = await convertToXlsx(bytes, extension).catch((cause: unknown) => {
		throw new ImportFailure('LibreOffice 没能转换这个表格，可能已经损坏。', saveAsXlsx, { cause });
	});
	if (converted) return readXlsx(converted);
	throw new ImportFailure(
		'这是旧版 Excel、WPS 或 ODS 表格，本机没有安装 LibreOffice，读不了。',
		saveAsXlsx,
	);
}

const noProgram = () => Promise.resolve(null);

/** The container of .xls and .et, and of workbooks with a password. */
const isCompound = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

const saveAsXlsx =
	'请用 Excel 或 WPS 打开，去掉密码，选“文件—另存为”，类型选“Excel 工作簿（*.xlsx）”，再导入。';
