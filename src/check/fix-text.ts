/**
 * Repairs what is certain and no more: byte order mark, line ends, spaces at the end of lines,
 * dates in the data at the top. Doing it twice is doing it once.
 */
export function fixText(text: string, isMarkdown: boolean): string {
	const lines = text
		.replace(/^\ufeff/, '')
		.replace(/\r\n?/g, '\n')
		.split('\n');
	const end = isMarkdown
		? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
		: lines.length;
	const data = lines.slice(0, Math.max(0, end)).map((line) => fixDate(line.trimEnd()));
	return [...data, ...fixProse(lines.slice(Math.max(0, end)))].join('\n');
}

const dateKeys = 'date|published|period|on|captured|signed|from|to';
const dateLine = new RegExp(`^(\\s*(?:- )?(?:${dateKeys}):\\s+)(["']?)([^"'#]+?)\\2$`);

/** `date: ２０２１年10月8日` becomes `date: 2021-10-08`. */
function fixDate(line: string): string {
	const [, key, quote, written] = dateLine.exec(line) ?? [];
	if (key === undefined || quote === undefined || written === undefined) return line;
	const date = written.normalize('NFKC').replace(/\s/g, '');
	const [, year = '', month, day] =
		/^(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})[日号])?$/.exec(date) ?? [];
	if (year && !(day && !month)) {
		const parts = [year, month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : []));
		return `${key}${quote}${parts.join('-')}${quote}`;
	}
	return /^[\dX]{4}(?:-[\dX]{2}){0,2}$/.test(date) ? `${key}${quote}${date}${quote}` : line;
}

/** Two spaces before a further line are a line break in Markdown; code is left alone. */
function fixProse(lines: readonly string[]): string[] {
	let fence = '';
	return lines.map((line, index) => {
		const [, mark = ''] = /^ {0,3}(`{3}|~{3})/.exec(line) ?? [];
		if (mark && fence === '') fence = mark;
		else if (mark === fence) fence = '';
		if (fence) return line;
		const isBreak = /\S {2,}$/.test(line) && (lines[index + 1] ?? '').trim() !== '';
		return isBreak ? line : line.trimEnd();
	});
}
