import type { Placed } from './statement.ts';

/** What a pattern says of the schools that it marks: `S` helps, `R` is helped, `M` helps each other. */
export interface Shape {
	readonly reason: string;
	readonly pattern: RegExp;
	readonly says: readonly Side[];
	readonly weight: number;
}

type Side = 'S' | 'R' | 'M';

/**
 * Makes a pattern of a shape. In a shape `@` is a school or several in a row, `~12` stands for at
 * most twelve characters of the same sentence and `^12` of the same clause, without a school among
 * them, and `<helped>` for one of the words of that name.
 */
export const shape = (
	reason: string,
	says: readonly Side[],
	weight: number,
	words: string,
): Shape => ({ reason, says, weight, pattern: new RegExp(expand(words), 'g') });

const expand = (words: string) =>
	words
		.replace(/<(\w+)>/g, (_, name: string) => `(?:${classes[name] ?? ''})`)
		.replace(/~(\d+)/g, '[^。;!\\n⟦⟧]{0,$1}?')
		.replace(/\^(\d+)/g, '[^。;,!\\n⟦⟧]{0,$1}?')
		.replaceAll('@', '(⟦\\w+⟧(?:、⟦\\w+⟧)*(?:(?:和|及|以及)⟦\\w+⟧)?)');

const classes: Readonly<Record<string, string>> = {
	helped: '受援|受助|被帮扶|受帮扶|被支援|被扶持|受扶',
	helping: '支援|援助|牵头|援建',
	school: '学校|校|方|园|单位',
	running: '托管|领办|接管|代管|帮管',
	leading: '核心|龙头|牵头|领衔|领航|盟主|引领',
	following: '成员|薄弱|被带|受带',
};

/** All places of a marked text where a shape is found. */
export function statementsOf(shapes: readonly Shape[], text: string): Placed[] {
	return shapes.flatMap(({ pattern, says, weight, reason }) =>
		[...text.matchAll(pattern)].flatMap((match): Placed[] => {
			const marks = match.slice(1, 1 + says.length).map(keysIn);
			const all = marks.flat();
			if (new Set(all).size < all.length || isNegated(text, match.index)) return [];
			const on = (side: Side) => marks.flatMap((keys, index) => (says[index] === side ? keys : []));
			const place = { from: match.index, to: match.index + match[0].length };
			return [{ helps: on('S'), helped: on('R'), mutual: on('M'), weight, reason, ...place }];
		}),
	);
}

/** The schools whose marks stand in some words. */
export const keysIn = (words: string): string[] =>
	[...words.matchAll(/⟦(\w+)⟧/g)].flatMap(([, key]) => key ?? []);

const isNegated = (text: string, place: number) =>
	/(?:不|没有|未|如果|假如)[^。,]{0,4}$/.test(text.slice(Math.max(0, place - 8), place));
