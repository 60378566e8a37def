import { applyEdits } from '#import/clean/text/edit.ts';
import type { Block } from '#import/clean/text/block.ts';
import type { Ledger } from '#import/clean/text/ledger.ts';
import { trim } from '#import/clean/text/tracked.ts';
import { chromeRules } from './index.ts';
import { linesOf, type ChromeRule, type Cut } from './rule.ts';

/** Takes away what pages put around a report; each removal is noted with its rule. */
export function removeChrome(blocks: readonly Block[], ledger: Ledger): Block[] {
	return chromeRules.reduce<Block[]>((left, rule) => applyRule(left, rule, ledger), [...blocks]);
}

function applyRule(blocks: readonly Block[], { name, find }: ChromeRule, ledger: Ledger): Block[] {
	const cuts = Map.groupBy(find(linesOf(blocks)), ({ line }) => line);
	return blocks.flatMap((block, index) => {
		const here = cuts.get(index);
		if (!here || block.type !== 'text') return [block];
		const edits = here.sort(byPlace).map(({ from, to }) => ({ from, to, after: '' }));
		const text = trim(applyEdits(block.text, edits, { rule: name, ledger }));
		return text.text ? [{ ...block, text }] : [];
	});
}

const byPlace = (a: Cut, b: Cut) => a.from - b.from;
