import { readFileSync } from 'node:fs';
import path from 'node:path';
import { advise } from '#archive/nearest.ts';
import { codeRoot } from '#files/code-root.ts';
import { systemFailure } from '#files/system-failure.ts';
import { ImportFailure } from '#import/source/failure.ts';
import { settingLines, UnusableSetting } from '#settings.ts';
import { commands, type Command } from './commands.ts';

interface Effects {
	readonly print: (text: string) => void;
	readonly complain: (text: string) => void;
}

const terminal: Effects = { print: console.log, complain: console.error };

const helpFlags = ['--help', '-h'];

/**
 * Does what the words after `jiedui` ask for, and gives the exit code. What people can help is told
 * in a Chinese sentence; a fault of ours is thrown.
 */
export async function runCommand(
	[word = 'help', ...args]: readonly string[],
	{ print, complain }: Effects = terminal,
): Promise<number> {
	if (word === '--version') {
		print(version());
		return 0;
	}
	const wanted = ['help', ...helpFlags].includes(word) ? (args[0] ?? '') : word;
	const command = Object.hasOwn(commands, wanted) ? commands[wanted] : undefined;
	if (wanted === '') {
		print(overview());
		return 0;
	}
	if (!command) {
		complain(`没有“${wanted}”这个命令。${advise(wanted, Object.keys(commands))}`);
		return 1;
	}
	if (wanted !== word || args.some((one) => helpFlags.includes(one))) {
		print(await helpOf(wanted, command));
		return 0;
	}
	try {
		return await command.run(args);
	} catch (failure) {
		const sentence = sentenceOf(failure);
		if (sentence === undefined) throw failure;
		complain(sentence);
		return 1;
	}
}

function sentenceOf(failure: unknown): string | undefined {
	if (failure instanceof ImportFailure) return `${failure.message}${failure.hint}`;
	if (failure instanceof UnusableSetting) return failure.message;
	const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
	if (failure instanceof Error && code.startsWith('ERR_PARSE_ARGS')) {
		const [, word = ''] = /'(-*[^' ]*)/.exec(failure.message) ?? [];
		return `看不懂“${word}”；可以写哪些选项，用 --help 看。`;
	}
	return systemFailure(failure);
}

const overview = (): string => `结对档案 ${version()}

用法：jiedui 命令 [选项]

${Object.entries(commands)
	.map(([name, { does }]) => `  ${name.padEnd(9)} ${does}`)
	.join('\n')}

  jiedui help 命令    这个命令的选项        jiedui --version    版本

设置（选项优先于环境变量，环境变量优先于 .env，最后是 site.yaml 里的 address）：
${settingLines.join('\n')}`;

const helpOf = async (name: string, { does, usage }: Command): Promise<string> =>
	`jiedui ${name}：${does}\n\n${await usage()}`;

function version(): string {
	const text = readFileSync(path.join(codeRoot, 'package.json'), 'utf8');
	const description: { readonly version: string } = JSON.parse(text);
	return description.version;
}
