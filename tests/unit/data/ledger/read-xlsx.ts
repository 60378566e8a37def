import { strFromU8, unzipSync } from 'fflate';

interface SheetCell {
	readonly value: string | number | null;
	/** The number format that the cell shows its value with. */
	readonly format: string | undefined;
}

/** The cells of a workbook by sheets and rows, as a spreadsheet program takes them: numbers are numbers. */
export function readXlsx(bytes: Uint8Array): Map<string, SheetCell[][]> {
	const files = unzipSync(bytes);
	const part = (name: string) => strFromU8(files[`xl/${name}`] ?? new Uint8Array());
	const shared = [...part('sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
		unescaped(item.replace(/<[^>]+>/g, '')),
	);
	const formats = formatsOf(part('styles.xml'));
	const names = [...part('workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
	return new Map(
		names.map(([, name = ''], index) => [
			name,
			rowsOf(part(`worksheets/sheet${index + 1}.xml`)).map((row) =>
				row.map(({ style, type, text }) => ({
					value: valueOf(type, text, shared),
					format: formats[style],
				})),
			),
		]),
	);
}

const rowsOf = (sheet: string) =>
	[...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
		[...row.matchAll(/<c r="\w+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
			([, attributes = '', inner = '']) => ({
				style: Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0),
				type: /\bt="(\w+)"/.exec(attributes)?.[1],
				text: /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '',
			}),
		),
	);

function valueOf(type: string | undefined, text: string, shared: readonly string[]) {
	if (text === '') return null;
	return type === 's' ? (shared[Number(text)] ?? null) : Number(text);
}

/** Number formats by the styles that use them. */
function formatsOf(styles: string): (string | undefined)[] {
	const codes = new Map(
		[...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(
			([, id, code = '']) => [id, unescaped(code)],
		),
	);
	const [, used = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles) ?? [];
	return [...used.matchAll(/<xf ([^>]*)>/g)].map(([, attributes = '']) =>
		codes.get(/numFmtId="(\d+)"/.exec(attributes)?.[1]),
	);
}

const unescaped = (text: string): string =>
	text
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
