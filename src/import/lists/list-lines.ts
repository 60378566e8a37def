import { meaningWords } from './columns.ts';
import { isWrong, type Answerable, type ListFinding } from './list-finding.ts';
import { fullNameOf } from './find-region.ts';
import type { ListTable } from './find-table.ts';
import { sentenceOf } from './plan-files.ts';
import type { ListPlan } from './plan-list.ts';
import type { List } from './read-list.ts';
import type { RegisteredSchool } from './school-register.ts';

/** A dry run as lines for a terminal: how the columns were read, what would be registered, what to mend. */
export function listLines(list: List, { source, schools, pairings, findings }: ListPlan): string[] {
	const newSchools = schools.filter(({ isKnown }) => !isKnown);
	const newPairings = pairings.filter(({ isKnown }) => !isKnown);
	const wrong = findings.filter(isWrong);
	return [
		`${list.fileName}：《${source.title}》`,
		...list.tables.flatMap(columnLines),
		...(list.otherSheets.length > 0 ? [`没有读的工作表：${list.otherSheets.join('、')}`] : []),
		'',
		`要登记的学校 ${newSchools.length} 所（已经登记过 ${schools.length - newSchools.length} 所）`,
		...newSchools.map((school) => `  ${schoolLine(school)}`),
		`要登记的结对 ${newPairings.length} 对（已经登记过 ${pairings.length - newPairings.length} 对）`,
		...newPairings.map(
			({ members, period = '' }) => `  ${sentenceOf(members)}${period && `，${period}`}`,
		),
		...findings.flatMap(findingLines),
		...(wrong.length > 0
			? ['', `有 ${wrong.length} 处错误，出错的先不登记。改好再导入一次，登记过的不会重复。`]
			: []),
	];
}

function columnLines({ sheet, columns, passedOver }: ListTable): string[] {
	const read = columns.flatMap(({ heading, meaning }) => {
		const words = meaning && meaningWords(meaning);
		return words ? [words === heading ? heading : `${heading}（作${words}）`] : [];
	});
	const others = columns
		.filter(({ meaning }) => !meaning || meaning.side === 'open')
		.map(({ heading }) => heading);
	const where = sheet === '' ? '' : `工作表“${sheet}”`;
	return [
		`${where}读的列：${read.join('、')}`,
		...(others.length > 0 ? [`${where}不登记的列：${others.join('、')}`] : []),
		...passedOver.map(({ place, cells }) => {
			const words = [...new Set(cells)].filter(Boolean).join(' ').slice(0, 40);
			return `${where}没有读第${place + 1}行：“${words}”`;
		}),
	];
}

const schoolLine = ({ name, stage = '', region, id }: RegisteredSchool): string =>
	[name, stage, region === undefined ? '' : fullNameOf(region), `网址 ${id}`]
		.filter(Boolean)
		.join('，');

const findingLines = ({ severity, place, message, hint, asks }: ListFinding): string[] => [
	`${severity === 'error' ? '错误' : '提醒'}  ${place}  ${message}`,
	`      ${hint}`,
	...(asks ? [`      也可以在命令后面加：${flagFor(asks)}`] : []),
];

const flagFor = (asks: Answerable): string =>
	'column' in asks ? `--column ${asks.column}=支援学校` : `--region ${asks.region}`;
