import { reportRules } from '#check/rules/index.ts';
import { emptyRegistry } from '#import/facts/registry.ts';
import { inputOf } from '#import/read/input.ts';
import { ImportFailure } from '#import/source/failure.ts';
import { makeDrafts } from '#import/write/make-drafts.ts';
import { render } from '#markdown/render.ts';
import { foldText } from '#privacy/folded-text.ts';
import { rules } from '#privacy/rules/index.ts';
import { unknownWords } from '#privacy/unknown-words.ts';
import { buildReports } from '#tests/unit/build-archive.ts';
import type { Eat } from './hungriest.ts';

/** A part of the program that reads text of strangers. */
export interface Eater {
	readonly name: string;
	/** The files whose words make its worst food. */
	readonly pattern: string;
	readonly eat: Eat;
	/** How much is tasted of each bite; less where much is done with it. */
	readonly kilobytes?: number;
}

const privacy: Eater[] = rules.map(({ rule, find }) => ({
	name: `privacy ${rule}`,
	pattern: `src/privacy/{rules/${rule},words/*,behind-name,listed-names,name-column}.{ts,json}`,
	eat: (text) => [...find(foldText(text))],
}));

const [report] = buildReports({ a: {} });

const checks: Eater[] = reportRules.map(({ name, check }) => ({
	name: `check ${name}`,
	pattern: `src/check/{rules/${name},sentences,quantities-in}.ts`,
	eat: (text) => {
		if (!report) throw new Error('No report');
		const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line }));
		const headings = lines.map((line) => ({ ...line, id: 's', depth: 2 }));
		return [...check({ report, paragraphs: lines, headings, lines: text.split('\n') })];
	},
}));

/** The plug-ins take their turns on one tree. */
const markdown: Eater = {
	name: 'markdown',
	pattern: 'src/markdown/*.ts',
	eat: (text) => render(text, { file: 'a.md', firstLine: 1, contentDir: '.', basePath: '/' }),
	kilobytes: 4,
};

/** An import goes through all rules at once. */
const importer = (pattern: string, fileName: string, head: string): Eater => ({
	name: `import ${pattern}`,
	pattern,
	eat: async (text) => {
		const bytes = Buffer.from(head + text);
		const context = { registry: emptyRegistry, schoolId: undefined };
		await makeDrafts(inputOf(fileName, null, bytes), context).catch((cause: unknown) => {
			if (!(cause instanceof ImportFailure)) throw cause;
		});
	},
	kilobytes: 2,
});

const imports: Eater[] = [
	...['clean', 'facts/clauses', 'facts/counts', 'facts/dates', 'facts/schools', 'facts'].map(
		(folder) =>
			importer(
				`src/import/${folder}/${folder === 'clean' ? '**/' : ''}*.{ts,json}`,
				'来稿.txt',
				'送教到石沟小学\n老师们来了。\n',
			),
	),
	importer(
		'src/import/read/html/*.{ts,json}',
		'来稿.html',
		'<html><title>送教</title><p>老师们来了。</p>',
	),
];

export const eaters: readonly Eater[] = [
	...privacy,
	{
		name: 'privacy unknown-words',
		pattern: 'src/privacy/{unknown-words,pupil-places}.ts',
		eat: unknownWords,
	},
	...checks,
	markdown,
	...imports,
];
