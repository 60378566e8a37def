import { importsWords, type ImportRule } from '#i18n/words/imports.ts';
import insideLines from './inside-lines.json' with { type: 'json' };
import lines from './lines.json' with { type: 'json' };

/** A shape of words that pages put around a report, with an invented line that shows it. */
interface LinePattern {
	readonly rule: ImportRule;
	/** Matched against folded text. */
	readonly pattern: RegExp;
	readonly example: string;
	/** A line that looks alike and stays. */
	readonly kept?: string;
}

/** Shapes that a whole line must have. */
export const linePatterns: readonly LinePattern[] = lines.map((line) => ({
	...line,
	rule: ruleOf(line.rule),
	pattern: new RegExp(`^(?:${line.pattern})$`, 'i'),
}));

/** Shapes that are cut out of a line. */
export const insidePatterns: readonly LinePattern[] = insideLines.map((line) => ({
	...line,
	rule: ruleOf(line.rule),
	pattern: new RegExp(line.pattern, 'g'),
}));

function ruleOf(name: string): ImportRule {
	const isRule = (one: string): one is ImportRule => one in importsWords.importRules;
	if (isRule(name)) return name;
	throw new Error(`no import rule is called ${name}`);
}
