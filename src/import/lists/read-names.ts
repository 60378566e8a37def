import { fold } from '#chinese/fold.ts';
import { anyWord } from '#chinese/words.ts';
import data from './school-words.json' with { type: 'json' };

/** A school as a cell names it. */
export interface NamedSchool {
	readonly name: string;
	/** From brackets behind the name: （原城关小学）. */
	readonly formerName?: string;
}

/**
 * The schools that a cell names, parted by 、 or line ends. A line end within a name is a break of the
 * cell's width.
 */
export function namesIn(cell: string): NamedSchool[] {
	return cell
		.replaceAll(lineBreak, '、')
		.split(/[、；;，,]/)
		.map((part) => part.replaceAll(/\s+/g, '').replace(/^[(（]?\d{1,2}(?:[.．)）]|$)/, ''))
		.filter((part) => part !== '' && !/^(?:无|暂无|—+|-+|\/)$/.test(part))
		.map(named);
}

const ending = anyWord(data.endings);
const lineBreak = new RegExp(`(?<=${ending}(?:[(（][^)）\\n]*[)）])?)[^\\S\\n]*\\n`, 'g');

function named(part: string): NamedSchool {
	const [, name, formerName] = /^(.+?)[(（]原(?:名|校名)?[:：]?(.+?)[)）]$/.exec(part) ?? [];
	return name === undefined ? { name: part } : { name, ...(formerName && { formerName }) };
}

/** What is wrong with a name, in Chinese. */
export function faultOfName(name: string): string | undefined {
	if (name.length > 40) return '太长了，不像一所学校的名称';
	return looksRight.test(fold(name)) ? undefined : '不像学校的名称';
}

const looksRight = new RegExp(`^.{1,}${ending}(?:[(（].*[)）])?$`);

/** The stage that a name says outright, as authors write it: 小学 and 幼儿园, but not what 中学 has. */
export const stageInName = (name: string): string | undefined =>
	data.stageByEnding.find((one) => new RegExp(one.ending).test(name))?.stage;

/** A stage as lists call it, as authors write it. */
export const stageFor = (word: string): string =>
	data.stageWords.find(({ words }) => words.split(' ').includes(word))?.stage ?? word;
