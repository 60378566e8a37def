import { slotEnd } from './name-slot.ts';
import type { Span } from './rule.ts';

/** The cells of the columns of a Markdown table that hold pupils' names. */
export function* namesInTables(text: string): Generator<Span> {
	let column: number | undefined;
	for (const { start, line } of linesOf(text)) {
		if (!line.includes('|')) column = undefined;
		else if (isRule.test(line)) continue;
		else if (column === undefined) column = nameColumn(line);
		else yield* cellAt(text, { start, line, column });
	}
}

const isRule = /^[\s|:-]+$/;

/** -1 in a table without pupils' names, so that its rows are not taken for headings. */
function nameColumn(heading: string): number {
	const cells = heading.split('|').map((cell) => cell.trim());
	if (grownUp.test(heading)) return -1;
	const named = cells.findIndex((cell) => /^(?:学生|幼儿|儿童|孩子|队员)(?:姓名|名字)$/.test(cell));
	return named >= 0 || !child.test(heading) ? named : cells.findIndex((cell) => isName.test(cell));
}

const isName = /^(?:姓名|名字|学生|获奖者|作者|选手)$/;
const child = /学生|幼儿|儿童|班级|班别|学号|学籍|监护人|家长|性别[^\n]*年级|选手|获奖/;
const grownUp =
	/职务|职称|学科|科目|任教|教师|老师|执教|师傅|徒弟|课题|单位|学历|分工|负责|人数|岗位|班主任/;

function* cellAt(
	text: string,
	{ start, line, column }: { start: number; line: string; column: number },
): Generator<Span> {
	const cells = column < 0 ? [] : line.split('|');
	const cell = cells[column]?.trim() ?? '';
	const before = cells.slice(0, column).join('|').length + (column > 0 ? 1 : 0);
	const begin = start + before + (cells[column]?.indexOf(cell) ?? 0);
	if (cell !== '' && slotEnd(text, begin) === begin + cell.length)
		yield { start: begin, end: begin + cell.length };
}

function* linesOf(text: string): Generator<{ start: number; line: string }> {
	for (let start = 0; start < text.length;) {
		const next = text.indexOf('\n', start);
		const end = next < 0 ? text.length : next;
		yield { start, line: text.slice(start, end) };
		start = end + 1;
	}
}
