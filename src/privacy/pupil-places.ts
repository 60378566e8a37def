import { wordList } from '#chinese/words.ts';
import type { Span } from './rule.ts';
import { tableRows } from './table-rows.ts';
import people from './words/people.json' with { type: 'json' };

/** A place of a folded text where the layout says that a pupil may be named. */
export interface PupilPlace extends Span {
	/** Whether it is one name after another, or a sentence. */
	readonly isList: boolean;
}

/**
 * Captions and names of pictures, lists of prizes, columns of names, bylines. Prizes and names of
 * teachers are none.
 */
export function* pupilPlaces(text: string): Generator<PupilPlace> {
	for (const { pattern, isList } of places)
		for (const match of text.matchAll(pattern))
			if (!isList || !grownUps.test(match[0]))
				yield { start: match.index, end: match.index + match[0].length, isList };
	yield* columnsOfNames(text);
}

const pupils = '(?:班|年级|学生|同学|孩子|小朋友|队员|少年|儿童|[前后]排|左起)';

const places = [
	// ![五（3）班时雨](a.jpg "同学们看时雨做书签")
	{
		pattern: new RegExp(
			[
				`(?<=!\\[)(?=[^\\]\\n]{0,200}${pupils})[^\\]\\n]{1,200}`,
				`(?<=\\S ")(?=[^"\\n]{0,200}${pupils})[^"\\n]{1,200}(?="\\))`,
			].join('|'),
			'g',
		),
		isList: false,
	},
	// ![…](照片/时雨.jpg)
	{
		pattern:
			/(?<=\]\(<?(?:[^)\s]{1,80}\/)?(?:[\w-]{1,20}[_-])?)\p{Script=Han}{2,4}?(?=(?:作品|获奖)?[-_\d]{0,6}\.\w)/gu,
		isList: true,
	},
	// 一等奖（3名）：……
	{
		pattern:
			/(?<=(?:[特一二三]等奖|优[秀胜]奖|鼓励奖|[金银铜]奖|获奖者|获奖名单)[^:\n]{0,8}:)[^。;\n]{2,400}/g,
		isList: true,
	},
	// 阅读之星：童谣、苏醒
	{
		pattern:
			/(?<=(?:之星|标兵|小明星|小能手|小达人|满分的?有?|(?:学生|对象|队员|选手)(?:名单)?[有为是]?)(?:如下)?: ?)[^。;\n]{2,400}/g,
		isList: true,
	},
	// 获得“三好学生”称号的有：时雨
	{
		pattern: /(?<=(?:学生|队员|少年)["”]?称号的?(?:学生|同学)?[有为是]?: ?)[^。;\n]{2,400}/g,
		isList: true,
	},
	// 特等奖 时雨；一等奖 应天
	{
		pattern: /(?<=[特一二三]等奖 {1,3})\p{Script=Han}[^。;:\n\d]{1,400}/gu,
		isList: true,
	},
	// 学生代表时雨发言
	{
		pattern: new RegExp(
			`(?<=(?:${[...wordList(people.pupilRoles.words), '(?<![青《])少年'].join('|')}))\\p{Script=Han}{2,6}`,
			'gu',
		),
		isList: false,
	},
	// 作者：…… 指导教师：……
	{
		pattern:
			/(?<=(?:^|[\n ,(])(?:小?作者|文|图|绘画?|朗诵|表演)[:/] ?)[^。;:\n]{2,60}?(?=\s*(?:指导|辅导|[。;\n]|$))/g,
		isList: true,
	},
];

const grownUps = /教师|老师|校长|主任|单位|小学|中学|学校|幼儿园/;

/** 姓名, where nothing in the heading speaks of grown-ups. */
function* columnsOfNames(text: string): Generator<PupilPlace> {
	let columns: ReadonlySet<number> | undefined;
	for (const { line, cells } of tableRows(text)) {
		if (cells.length < 3) columns = undefined;
		else columns ??= grownUpHeading.test(line) ? new Set() : nameColumns(cells);
		for (const [column, { start, end }] of cells.entries())
			if (columns?.has(column)) yield { start, end, isList: true };
	}
}

const nameColumns = (cells: readonly { readonly words: string }[]): Set<number> =>
	new Set([...cells.keys()].filter((at) => isNameHeading.test(cells[at]?.words ?? '')));

const isNameHeading = /^\s*(?:姓名|名字|获奖者|作者|选手|代表)\s*$/;

const grownUpHeading = /职务|职称|学科|科目|任教|教师|老师|学历|岗位|单位/;
