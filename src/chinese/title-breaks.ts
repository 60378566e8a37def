import { wordsOf } from './words.ts';

/**
 * The parts of a title that look best in one line each: clauses with their signs, and years with
 * what encloses them. Joined, they are the title, but that the blank after an arrow breaks no line.
 * @example clausesOf('走教一学期：两门课到了（2024—2025年）') // ['走教一学期：', '两门课到了', '（2024—2025年）']
 */
export const clausesOf = (title: string): string[] =>
	title
		.replace(/(?<=[→↔]) /g, '\u00A0')
		.split(/(?<=[：，；？！\u00A0])|(（?\d{4}[—–]\d{4}(?:学?年)?）?)/)
		.filter(Boolean);

/**
 * The parts that a line of large type should not break: words, with what may not begin or end a
 * line. The engine's dictionary knows few names and takes them apart into single characters: such a
 * one belongs to what stands before it, and one that leads on to what follows. Joined, they are the
 * text.
 * @example unbrokenParts('慈溪市小学与三所学校的计划') // ['慈溪市', '小学', '与三所', '学校的', '计划']
 */
export function unbrokenParts(text: string): string[] {
	const parts: string[] = [];
	for (const word of wordsOf(text)) {
		const last = parts.at(-1);
		if (last === undefined || mayBreakBetween(last, word)) parts.push(word);
		else parts[parts.length - 1] = last + word;
	}
	return parts;
}

const mayBreakBetween = (last: string, word: string): boolean =>
	last.length > 1 &&
	!endsNoLine.test(last) &&
	!beginsNoLine.test(word) &&
	(word.length > 1 || leadsOn.test(word));

const beginsNoLine = /^[\s\p{Pe}\p{Pf}\p{Pd}\p{Po}→↔的地得了着过们]/u;

const endsNoLine = /[\d\p{Ps}\p{Pi}\p{Pd}]$/u;

const leadsOn = /[与和及或到向从在把给让被由用\p{Ps}\p{Pi}]/u;
