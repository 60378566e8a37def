import { keysIn } from './shape.ts';
import type { Placed } from './statement.ts';

/** Rows of a list whose head says which column helps: 支援学校→受援学校, then A→B, C→D. */
export function findRows(text: string): Placed[] {
	return [...text.matchAll(heads)].flatMap(({ index, 0: words }) => {
		const from = index + words.length;
		const isHelperFirst = new RegExp(`^${helps}`).test(words);
		return [...text.slice(from).matchAll(row)].map((match) => {
			const { left = '', right = '' } = match.groups ?? {};
			const [first, second] = [keysIn(left), keysIn(right)];
			return {
				helps: isHelperFirst ? first : second,
				helped: isHelperFirst ? second : first,
				mutual: [],
				weight: 3,
				reason: '名单写明哪一栏是支援学校',
				from: from + match.index,
				to: from + match.index + match[0].length,
			};
		});
	});
}

const helps =
	'(?<!受|被|口)(?:支援|援助|帮扶|牵头|龙头|核心|优质|城区|县城|城镇|领航)(?:学校|校|园|方|单位)';
const isHelped =
	'(?:受援|受助|受扶|被帮扶|受帮扶|薄弱|成员|农村|乡村|乡镇|村镇)(?:学校|校|园|方|单位)';
const gap = '(?:(?!的)[^。;\\n⟦⟧]){0,12}?';
const heads = new RegExp(`${helps}${gap}${isHelped}|${isHelped}${gap}${helps}`, 'g');

const marks = '⟦\\w+⟧(?:[、和及]⟦\\w+⟧)*';
/** A whole line, whatever number it has. */
const row = new RegExp(
	`(?<=(?:^|\\n)[^⟦⟧\\n。]{0,8})(?<left>${marks})\\s*(?:→|—+|-+|\\t|:|\\||对)\\s*(?<right>${marks})(?=[。;,\\s]*(?:\\t[^\\n]*)?(?:\\n|$))`,
	'g',
);
