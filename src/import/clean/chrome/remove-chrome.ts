import { mapTexts, type Block } from '#import/clean/text/block.ts';
import { fold } from '#chinese/fold.ts';
import { applyEdits, type Ledger } from '#import/clean/text/ledger.ts';
import { trim } from '#import/clean/text/tracked.ts';
import { insidePatterns, linePatterns } from './line-patterns.ts';
import { buttons, footers, linkLists, ornaments, relatedArticles } from './page-parts.ts';

/** Recognises lines that pages put around a report. */
export interface ChromeRule {
	readonly name: Ledger['removed'][number]['rule'];
	/** Places of the lines to take away, among folded lines; pictures and tables are empty lines. */
	readonly find: (lines: readonly string[]) => Iterable<number>;
}

/** In this order: a rule may rely on what the ones before it took away. */
export const chromeRules: readonly ChromeRule[] = [
	linkLists,
	...Array.from(
		Map.groupBy(linePatterns, ({ rule }) => rule),
		([name, patterns]) => ({
			name,
			find: (lines: readonly string[]) =>
				lines.flatMap((line, index) =>
					line.length <= longest && patterns.some(({ pattern }) => pattern.test(line))
						? [index]
						: [],
				),
		}),
	),
	ornaments,
	relatedArticles,
	footers,
	buttons,
];

/** The longest line that a pattern may take away: document sites praise themselves at length. */
const longest = 450;

/** Takes away what pages put around a report; each removal is noted with its rule. */
export function removeChrome(blocks: readonly Block[], ledger: Ledger): Block[] {
	const cleared = withoutInsides(blocks, ledger);
	return chromeRules.reduce((left, { name, find }) => {
		const taken = new Set(find(left.map(lineOf)));
		return left.filter((block, index) => {
			if (block.type !== 'text' || !taken.has(index)) return true;
			ledger.removed.push({ rule: name, text: block.text });
			return false;
		});
	}, cleared);
}

/** Blanks are one, so that patterns need not try them in many ways. */
const lineOf = (block: Block) =>
	block.type === 'text' ? fold(block.text.text).trim().replace(/\s+/g, ' ') : '';

function withoutInsides(blocks: readonly Block[], ledger: Ledger): Block[] {
	const changed = insidePatterns.reduce<Block[]>(
		(left, { rule, pattern }) =>
			mapTexts(left, (text) => {
				const edits = [...fold(text.text).matchAll(pattern)].map(({ index, 0: { length } }) => ({
					from: index,
					to: index + length,
					after: '',
				}));
				return edits.length === 0 ? text : trim(applyEdits(text, edits, { rule, ledger }));
			}),
		[...blocks],
	);
	return changed.filter((block) => block.type !== 'text' || block.text.text !== '');
}
