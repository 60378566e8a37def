import { parseArgs } from 'node:util';

/** What `npm run check` is asked to do. */
export interface CheckOptions {
	/** Look at the content only, not at the code. */
	readonly contentOnly: boolean;
	readonly reporter: 'terminal' | 'github' | 'json';
	/** Also write a page of the findings to this file. */
	readonly html: string | undefined;
	/** First repair what is certain. */
	readonly fix: boolean;
	/** Ask a person, one after the other, about the pictures and words that nobody has looked at. */
	readonly confirm: boolean;
}

/** Reads the arguments; `null` where they are not understood. */
export function readOptions(
	args: string[],
	env: NodeJS.ProcessEnv = process.env,
): CheckOptions | null {
	try {
		const { values } = parseArgs({
			args,
			options: {
				content: { type: 'boolean', default: false },
				...checkFlags,
			},
		});
		return optionsFrom(values, env);
	} catch {
		return null;
	}
}

export const checkFlags = {
	github: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
	html: { type: 'string' },
	fix: { type: 'boolean', default: false },
	confirm: { type: 'boolean', default: false },
} as const;

/** What flags that have been parsed ask for. */
export function optionsFrom(
	flags: Readonly<Record<string, unknown>>,
	env: NodeJS.ProcessEnv = process.env,
): CheckOptions {
	const { json, github, html, fix, confirm, content } = flags;
	const isForGithub = github === true || env['GITHUB_ACTIONS'] === 'true';
	return {
		// JSON is for programs: nothing else may stand in it.
		contentOnly: content === true || json === true || confirm === true,
		reporter: json === true ? 'json' : isForGithub ? 'github' : 'terminal',
		html: typeof html === 'string' ? html : undefined,
		fix: fix === true,
		confirm: confirm === true,
	};
}

/** What each flag does, of those that look at the content. */
export const checkLines = `  --fix         先改好确定无疑的小毛病（行尾空格、换行符、日期写法）
  --confirm     逐一看没人看过的照片和可能是姓名的词，看过的不再问
  --github      写成 GitHub 的批注（在 GitHub Actions 里自动如此）
  --json        写成 JSON
  --html 文件   另外写成一张网页`;

export const usage = `用法：npm run check -- [选项]
  --content     只检查内容，不检查程序
${checkLines}`;
