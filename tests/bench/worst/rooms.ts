import { reportRules } from '#check/rules/index.ts';
import { foldText } from '#privacy/folded-text.ts';
import { rules } from '#privacy/rules/index.ts';
import { unknownWords } from '#privacy/unknown-words.ts';
import { buildReports } from '#tests/unit/build-archive.ts';
import { archives } from './archives.ts';
import { bitesFrom } from './bites.ts';
import { imports } from './imports.ts';
import type { Eat } from './hungriest.ts';
import { markdown } from './markdown.ts';

/** A part of the program that reads text of strangers. */
export interface Eater {
	readonly name: string;
	/** What may be bad for it. */
	readonly bites: () => readonly string[];
	readonly eat: Eat;
	/** How much is tasted of each bite; less where much is done with it. */
	readonly kilobytes?: number;
}

const privacy: Eater[] = rules.map(({ rule, find }) => ({
	name: `privacy ${rule}`,
	bites: () =>
		bitesFrom(`src/privacy/{rules/${rule},words/*,behind-name,listed-names,name-column}.{ts,json}`),
	eat: (text) => () => [...find(foldText(text))],
}));

const [report] = buildReports({ a: {} });

const checks: Eater[] = reportRules.map(({ name, check }) => ({
	name: `check ${name}`,
	bites: () => bitesFrom(`src/check/{rules/${name},sentences,quantities-in}.ts`),
	eat: (text) => {
		if (!report) throw new Error('No report');
		const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line }));
		const headings = lines.map((line) => ({ ...line, id: 's', depth: 2 }));
		const whole = { report, paragraphs: lines, headings, lines: text.split('\n') };
		return () => [...check(whole)];
	},
}));

export const eaters: readonly Eater[] = [
	...privacy,
	{
		name: 'privacy unknown-words',
		bites: () => bitesFrom('src/privacy/{unknown-words,pupil-places,told-names}.ts'),
		eat: (text) => () => unknownWords(text),
	},
	...checks,
	...archives,
	...markdown,
	...imports,
];
