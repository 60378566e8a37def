import rehypeSanitize from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import { overloadedLine, tooDeepLine } from '#markdown/parse.ts';
import { markdownPlugins } from '#markdown/plugins.ts';
import { policy } from '#markdown/policy.ts';
import { render } from '#markdown/render.ts';
import { endless } from '#tests/unit/markdown/endless.ts';
import { bitesFrom, few } from './bites.ts';
import type { Eat } from './hungriest.ts';

const site = { contentDir: '.', basePath: '/' };
const { remarkPlugins, rehypePlugins } = markdownPlugins(site);
const parser = unified().use(remarkParse).use({ plugins: remarkPlugins });

/** Those of the pipeline that work on its tree, in their order. */
const plugins: PluggableList = [
	...remarkPlugins,
	remarkRehype,
	[rehypeSanitize, policy],
	...rehypePlugins,
];

const whole: Eat = (text) => () => render(text, { ...site, file: 'a.md', firstLine: 1 });

/** With the extensions of the syntax. */
const parse: Eat = (text) => () => (isRefused(text) ? null : parser.parse(text));

/** A plug-in alone, on the tree that those before it have made. */
const alone =
	(turn: number): Eat =>
	async (text) => {
		if (isRefused(text)) return () => null;
		const file = new VFile({ value: text, path: 'a.md' });
		const tree = await unified()
			.use({ plugins: plugins.slice(0, turn) })
			.run(parser.parse(file), file);
		return () =>
			unified()
				.use({ plugins: plugins.slice(turn, turn + 1) })
				.run(tree, file);
	};

const isRefused = (text: string): boolean =>
	tooDeepLine(text) !== undefined || overloadedLine(text) !== undefined;

/** A plug-in that is made for a site stands behind an arrow. */
const nameOf = (plugin: unknown): string => /\w+(?= ?\()/.exec(String(plugin))?.[0] ?? '';

export const markdown = [
	{ name: 'all', eat: whole },
	{ name: 'parse', eat: parse },
	...plugins.map((plugin, turn) => ({ name: nameOf([plugin].flat()[0]), eat: alone(turn) })),
].map(({ name, eat }) => ({
	name: `markdown ${name}`,
	bites: () => [...endless, ...bitesFrom('src/markdown/*.ts', few)],
	eat,
	kilobytes: 4,
}));
