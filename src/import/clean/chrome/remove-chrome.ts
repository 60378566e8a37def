import { fold } from '#chinese/fold.ts';
import { cutsOf, editBlocks, type Ledger } from '#import/source/ledger.ts';
import { mapTexts, type Block } from '#import/source/block.ts';
import { trim } from '#import/source/tracked.ts';
import { insidePatterns, linePatterns } from './line-patterns.ts';
import { buttons, footers, linkLists, placesOf, relatedArticles } from './page-parts.ts';
import type { ChromeRule } from './page-parts.ts';

/** The longest line that a pattern may take away: document sites praise themselves at length. */
const longest = 450;

const byPattern = linePatterns.map(({ rule, pattern }): ChromeRule => ({
	name: rule,
	find: (lines) => placesOf(lines, (line) => line.length <= longest && pattern.test(line)),
}));

/** In this order: a rule may rely on what the ones before it took away. */
const chromeRules = [linkLists, ...byPattern, relatedArticles, footers, buttons];

/** Takes away what pages put around a report; each removal is noted with its rule. */
export function removeChrome(blocks: readonly Block[], ledger: Ledger): Block[] {
	const all = withoutInsides(blocks, ledger).map((block) => ({ block, line: lineOf(block) }));
	const left = chromeRules.reduce((kept, { name, find }) => {
		const taken = new Set(find(kept.map(({ line }) => line)));
		return kept.filter(({ block }, index) => {
			if (block.type !== 'text' || !taken.has(index)) return true;
			ledger.push({ fate: 'removed', rule: name, text: block.text });
			return false;
		});
	}, all);
	return left.map(({ block }) => block);
}

/** Blanks are one, so that patterns need not try them in many ways. */
const lineOf = (block: Block) =>
	block.type === 'text' ? fold(block.text.text).trim().replace(/\s+/g, ' ') : '';

function withoutInsides(blocks: readonly Block[], ledger: Ledger): Block[] {
	const changed = insidePatterns.reduce<readonly Block[]>(
		(left, { rule, pattern }) =>
			editBlocks(left, (text) => cutsOf(fold(text), pattern), { rule, ledger }),
		blocks,
	);
	return mapTexts(changed, trim).filter((block) => block.type !== 'text' || block.text.text !== '');
}
