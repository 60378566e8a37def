import { isFiller } from './name-slot.ts';
import type { Span } from './rule.ts';
import { tableRows, type TableRow } from './table-rows.ts';

/** The cells of the columns of a Markdown table that hold pupils' names. */
export function* namesInTables(text: string): Generator<Span> {
	let columns: ReadonlySet<number> | undefined;
	for (const { line, cells } of tableRows(text)) {
		if (!line.includes('|')) columns = undefined;
		else if (isRule.test(line)) continue;
		else if (columns === undefined && !isPrize.test(line)) columns = nameColumns(line);
		else yield* cellsIn(columns?.size ? columns : columnsBesideClass(line), cells);
	}
}

const isRule = /^[\s|:-]+$/;

/** None in a table without pupils' names, so that its rows are not taken for headings. */
function nameColumns(heading: string): Set<number> {
	const cells = heading.split('|').map((cell) => cell.replace(/\s/g, ''));
	if (grownUp.test(heading)) return new Set();
	const withShape = (shape: RegExp) =>
		new Set([...cells.keys()].filter((at) => shape.test(cells[at] ?? '')));
	const named = withShape(isPupilsName);
	return named.size > 0 || !child.test(heading) ? named : withShape(isName);
}

/** A row | 四(2)班 | 操梦琪 | 一等奖 | says by itself who is who. */
const isPrize = /\|\s?(?:[特一二三]等奖|优[秀胜]奖|鼓励奖|[金银铜]奖)\s?(?:\||$)/;
const isClass =
	/^\s?(?:[一二三四五六七八九]年级|[一二三四五六七八九\d]{1,2}\s?(?:\(\d{1,2}\)|\d{1,2}|[一二三四五六七八九])?班)/;

/** The cell before or behind that of the class, where it is of a name's length. */
function columnsBesideClass(row: string): Set<number> {
	const cells = isPrize.test(row) ? row.split('|') : [];
	const at = cells.findIndex((cell) => isClass.test(cell));
	const isOfName = (column: number) => /^\s?\p{Script=Han}{2,4}\s?$/u.test(cells[column] ?? '');
	return new Set(
		at < 0
			? []
			: [at - 1, at + 1].filter((one) => isOfName(one) && !isPrize.test(`|${cells[one] ?? ''}|`)),
	);
}

/** 受助人 as well: who is helped at school is a child. */
const isPupilsName =
	/^(?:(?:学生|幼儿|儿童|孩子|队员)(?:姓名|名字)|受资?助(?:人|者|(?:人|者|学生|儿童)姓名))$/;
const isName = /^(?:姓名|名字|学生|获奖者|作者|选手)$/;
const child = /学生|幼儿|儿童|班级|班别|学号|学籍|监护人|家长|性别[^\n]*年级|选手|获奖/;
const grownUp =
	/职务|职称|学科|科目|任教|教师|老师|执教|师傅|徒弟|课题|单位|学历|分工|负责|人数|岗位|班主任/;

/** Whatever stands in a cell of these columns, known as a name or not. */
function* cellsIn(columns: ReadonlySet<number>, cells: TableRow['cells']): Generator<Span> {
	for (const [column, { words: cell, start }] of cells.entries()) {
		const words = cell.trim();
		const begin = start + cell.indexOf(words);
		if (!columns.has(column) || words.length > longest || isFiller(words)) continue;
		if (/\p{Script=Han}/u.test(words)) yield { start: begin, end: begin + words.length };
	}
}

/** Longer ones are remarks. */
const longest = 40;
