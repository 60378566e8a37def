import { fold } from '#chinese/fold.ts';
import { importsWords, type ImportRule } from '#i18n/words/imports.ts';
import { cutsOf, editBlocks, type Changes } from '#import/source/changes.ts';
import { mapTexts, type Block } from '#import/source/block.ts';
import { trim } from '#import/source/tracked.ts';
import insideLines from './inside-lines.json' with { type: 'json' };
import wholeLines from './lines.json' with { type: 'json' };
import { buttons, footers, linkLists, relatedArticles, type ChromeRule } from './page-parts.ts';

/** Takes away what pages put around a report; each removal is noted with its rule. */
export function removeChrome(blocks: readonly Block[], changes: Changes): Block[] {
	const all = withoutInsides(blocks, changes).map((block) => ({ block, line: lineOf(block) }));
	const left = chromeRules.reduce((kept, find) => {
		const rules = find(kept.map(({ line }) => line));
		return kept.filter(({ block }, index) => {
			const rule = rules[index];
			if (block.type !== 'text' || rule === undefined) return true;
			changes.push({ fate: 'removed', rule, text: block.text });
			return false;
		});
	}, all);
	return left.map(({ block }) => block);
}

/** Blanks are one, so that patterns need not try them in many ways. */
const lineOf = (block: Block) =>
	block.type === 'text' ? fold(block.text.text).trim().replace(/\s+/g, ' ') : '';

function withoutInsides(blocks: readonly Block[], changes: Changes): Block[] {
	const changed = insidePatterns.reduce<readonly Block[]>(
		(left, { rule, pattern }) =>
			editBlocks(left, (text) => cutsOf(fold(text), pattern), { rule, changes }),
		blocks,
	);
	return mapTexts(changed, trim).filter((block) => block.type !== 'text' || block.text.text !== '');
}

/** Patterns match folded text. */
const insidePatterns = insideLines.map(({ rule, pattern }) => ({
	rule: ruleNamed(rule),
	pattern: new RegExp(pattern, 'g'),
}));
const linePatterns = wholeLines.map(({ rule, pattern }) => ({
	rule: ruleNamed(rule),
	pattern: new RegExp(`^(?:${pattern})$`, 'i'),
}));

/** The longest line that a pattern may take away: document sites praise themselves at length. */
const longest = 450;

const knownLines: ChromeRule = (lines) =>
	lines.map((line) =>
		line.length > longest || line === ''
			? undefined
			: linePatterns.find(
					({ rule, pattern }) =>
						pattern.test(line) && !(rule === 'promotion' && isOfSchool.test(line)),
				)?.rule,
	);

/** 学生扫码签到，点击上方按钮关注结果 is told of a lesson. */
const isOfSchool = /学生|孩子|老师|教师|课堂|家长/;

/** In this order: a rule may rely on what the ones before it took away. */
const chromeRules = [linkLists, knownLines, relatedArticles, footers, buttons];

function ruleNamed(name: string): ImportRule {
	const isRule = (one: string): one is ImportRule => one in importsWords.importRules;
	if (isRule(name)) return name;
	throw new Error(`no import rule is called ${name}`);
}
