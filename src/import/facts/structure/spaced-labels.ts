import {
	compoundSurnames,
	namesThatAreWords,
	surnames,
	weakSurnames,
} from '#privacy/name-characters.ts';
import { bothWords, labelOf } from './byline-labels.ts';
import type { Labelled } from './label-line.ts';

/**
 * Labels that a blank or a stroke parts from their names: 撰稿 张三 摄影 李四, 张三/文 李四/图,
 * 本报记者 张三 文/图. Only where the whole line is such, and the names look like names.
 */
export function readSpaced(line: string): Labelled[] | null {
	if (line.length > longest) return null;
	const all = wordsOf(line);
	const order = all.map(kindOf).join('');
	const isAhead = /^(?:LN)+B?$/.test(order);
	if (!isAhead && !/^L?(?:NL|NB)+$/.test(order)) return null;
	// 记者 何建军 文 蒲小燕 图: the labels behind the names say more.
	const words = !isAhead && order.startsWith('L') ? all.slice(1) : all;
	const pairs = words.filter((_, index) => index % 2 === 0 && index + 1 < words.length);
	return pairs.map((first, index) => {
		const second = words[index * 2 + 1] ?? first;
		const [label, name] = isAhead ? [first, second] : [second, first];
		const isLast = index === pairs.length - 1;
		return {
			label: labelOf(label.text) ?? 'text',
			value: name.text,
			from: first.from,
			to: isLast ? line.length : second.to,
		};
	});
}

/** No line of names is longer. */
const longest = 120;

interface Word {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

const wordsOf = (line: string): Word[] =>
	[
		...line.matchAll(new RegExp(`${bothWords}(?![^\\s)\\]】])|[^\\s()\\[\\]【】/|丨□■◎●○]+`, 'g')),
	].map((match) => {
		const text = match[0].replace(
			/^(?:[\u3400-\u9fff]{1,8}[报网台刊社]|见习|实习|特约|全媒体|融媒体)+(?=记者|通讯员)/,
			'',
		);
		return { text, from: match.index, to: match.index + match[0].length };
	});

/** L a label, B 文/图 behind a name, N a name, ? anything else. */
function kindOf({ text }: Word, index: number): string {
	if (index > 0 && new RegExp(`^${bothWords}$`).test(text)) return 'B';
	if (labelOf(text) !== undefined) return 'L';
	return text.split('、').every(isName) ? 'N' : '?';
}

/** A person with a known surname, a foreign name with its dot, or an office. */
export function isName(word: string): boolean {
	if (/^[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,6})+$/.test(word)) return true;
	if (
		/^[\u3400-\u9fff]{2,14}(?:处|室|科|股|组|部|办|校|园|局|小学|中学|社|站|中心|老师)$/.test(word)
	)
		return true;
	if (!/^[\u3400-\u9fff]{2,4}$/.test(word) || namesThatAreWords.has(word)) return false;
	if (compoundSurnames.some((one) => word.startsWith(one))) return true;
	const surname = word.slice(0, 1);
	return (
		surnames.has(surname) && word.length < 4 && !(word.length === 2 && weakSurnames.has(surname))
	);
}
