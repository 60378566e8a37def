import { wordsOf } from './words.ts';

/**
 * The parts that a line of large type should not break: words, with what may not begin or end a
 * line. The engine's dictionary knows few names and takes them apart into single characters: such a
 * one belongs to what stands before it, and one that leads on to what follows. Joined, they are the
 * text.
 * @example unbrokenParts('慈溪市小学与三所学校的计划') // ['慈溪市', '小学', '与三所', '学校的', '计划']
 */
export const unbrokenParts = (text: string): string[] =>
	wordsOf(text).reduce<string[]>((parts, word) => {
		const last = parts.at(-1);
		const isJoined =
			last !== undefined &&
			(last.length === 1 ||
				endsNoLine.test(last) ||
				beginsNoLine.test(word) ||
				(word.length === 1 && !leadsOn.test(word)));
		return isJoined ? [...parts.slice(0, -1), last + word] : [...parts, word];
	}, []);

const beginsNoLine = /^[\s\p{Pe}\p{Pf}\p{Pd}\p{Po}→↔的地得了着过们]/u;

const endsNoLine = /[\d\p{Ps}\p{Pi}\p{Pd}]$/u;

const leadsOn = /[与和及或到向从在把给让被由用\p{Ps}\p{Pi}]/u;
