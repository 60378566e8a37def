import { parseArgs } from 'node:util';
import {
	folderFlags,
	folderLines,
	settingFlags,
	settingLines,
	settingsFrom,
	type Settings,
} from '#settings.ts';
import { settingsOf, settingsWith } from './settings-of.ts';

/** What the command line can do. Each loads its code when it is asked for. */
export interface Command {
	/** One sentence for the list of commands. */
	readonly does: string;
	/** What may follow the name. */
	readonly usage: () => Promise<string> | string;
	/** Gives the exit code. */
	readonly run: (args: string[]) => Promise<number>;
}

export const commands: Readonly<Record<string, Command>> = {
	init: {
		does: '新建一个档案文件夹，马上能生成网站',
		usage: async () => (await import('./new-archive.ts')).usage,
		run: async (args) => (await import('./new-archive.ts')).newArchive(args, keyboard()),
	},
	start: withSettings('生成网站，打开服务，显示网址', async (settings) => {
		if (await build(settings)) return show(settings);
		return false;
	}),
	dev: withSettings('边改边看：改了内容，网页自动更新；检查结果在 /check/', async (settings) => {
		await (await import('#serve/dev/run-dev.ts')).runDev(settings);
		return true;
	}),
	build: withSettings('生成网站', build),
	preview: withSettings('打开已经生成的网站', show),
	check: {
		does: '检查内容，用中文指出哪个文件、哪一行、怎么改',
		usage: async () =>
			[(await import('#build/project/options.ts')).checkLines, ...settingLines].join('\n'),
		run: check,
	},
	import: {
		does: '把 Word、保存的网页、文字变成草稿，或登记名单里的学校、结对',
		usage: async () => withFolders((await import('#import/ask/arguments.ts')).usage),
		run: importFiles,
	},
	new: {
		does: '问几个问题，写好一篇草稿，或登记学校、结对',
		usage: async () => withFolders((await import('#import/new/answers.ts')).usage),
		run: async (args) => {
			const { folders, others } = foldersIn(args);
			const { newDraft } = await import('#import/new/new-draft.ts');
			return newDraft(others, settingsWith(folders), keyboard());
		},
	},
	admin: withSettings('打开网页编辑器，改这台电脑上的内容', async (settings) =>
		(await import('#serve/run-admin.ts')).runAdmin(settings),
	),
	desk: {
		does: '打开写作台：Word 文件拖进来，核对，预览，发布',
		usage: () =>
			[
				'  --lan           同一办公网的人凭口令也能用',
				'  --no-open       不打开浏览器',
				...settingLines,
			].join('\n'),
		run: openDesk,
	},
	bulletin: {
		does: '编一期简报，印成 PDF 和 Word',
		usage: async () => withFolders((await import('#serve/bulletin/read-arguments.ts')).usage),
		run: async (args) => {
			const { folders, others } = foldersIn(args);
			const { printIssue } = await import('#serve/bulletin/print-issue.ts');
			return printIssue(others, settingsWith(folders));
		},
	},
	upgrade: {
		does: '程序升级以后用：改好旧写法，说明还要自己改什么',
		usage: () => ['  --check           只说要改什么，不动文件', ...settingLines].join('\n'),
		run: async (args) => {
			const { runUpgrade } = await import('./upgrade/run-upgrade.ts');
			const options = { ...settingFlags, check: { type: 'boolean' } } as const;
			const { values } = parseArgs({ args, options });
			const isLooking = values['check'] === true;
			return runUpgrade(settingsWith(values), { isLooking, print: console.log });
		},
	},
};

async function openDesk(args: string[]): Promise<number> {
	const { openAddress } = await import('#build/browser/open-address.ts');
	const { runDesk } = await import('#desk/run-desk.ts');
	const { listenAddressOf } = await import('#serve/listen.ts');
	const flags = { lan: { type: 'boolean' }, 'no-open': { type: 'boolean' } } as const;
	const { values } = parseArgs({ args, options: { ...settingFlags, ...flags } });
	const settings = settingsWith(values);
	await runDesk(settings, {
		place: listenAddressOf(settings, 4323),
		isShared: values['lan'] === true,
		print: console.log,
		open: values['no-open'] === true ? () => undefined : openAddress,
	});
	return 0;
}

/** A command whose flags are the settings. */
function withSettings(does: string, run: (settings: Settings) => Promise<boolean>): Command {
	return {
		does,
		usage: () => settingLines.join('\n'),
		run: async (args) => ((await run(settingsOf(args))) ? 0 : 1),
	};
}

const withFolders = (usage: string): string => `${usage}\n\n${folderLines.join('\n')}`;

/** The flags of folders, and all other words of a command whose own flags mean other things. */
function foldersIn(args: string[]) {
	const { values, tokens } = parseArgs({ args, options: folderFlags, strict: false, tokens: true });
	const words = new Set<number>();
	for (const token of tokens) {
		if (token.kind !== 'option' || !(token.name in folderFlags) || token.value === undefined)
			continue;
		words.add(token.index);
		if (!token.inlineValue) words.add(token.index + 1);
	}
	return { folders: values, others: args.filter((_, at) => !words.has(at)) };
}

async function build(settings: Settings): Promise<boolean> {
	const { terminal } = await import('#build/effects.ts');
	return (await import('#build/run-build.ts')).runBuild(settings, terminal);
}

async function show(settings: Settings): Promise<boolean> {
	(await import('#build/recover.ts')).recover(settings.outDir);
	return (await import('#serve/serve-site.ts')).showSite(settings);
}

async function check(args: string[]): Promise<number> {
	const { checkFlags, optionsFrom } = await import('#build/project/options.ts');
	const { checkProject } = await import('#build/project/check-project.ts');
	const { values } = parseArgs({ args, options: { ...settingFlags, ...checkFlags } });
	const options = { ...optionsFrom(values), contentOnly: true };
	const isOk = await checkProject(options, settingsWith(values), { print: console.log });
	return isOk ? 0 : 1;
}

async function importFiles(args: string[]): Promise<number> {
	const { convertTo } = await import('#build/convert-office.ts');
	const { runImport, terminal } = await import('#import/run-import.ts');
	process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
		// Whoever reads the result may stop reading.
		if (cause.code === 'EPIPE') process.exit();
		process.stderr.write(
			'导入的结果没有写出来：磁盘满了，或者输出的地方不能写。草稿在目标文件夹里。\n',
		);
		process.exit(1);
	});
	const { folders, others } = foldersIn(args);
	settingsFrom(folders);
	const converters = { convertToDocx: convertTo('docx'), convertToXlsx: convertTo('xlsx') };
	return runImport(others, { ...terminal, ...converters });
}

const keyboard = () => ({
	print: (text: string) => console.log(text),
	canAsk: process.stdin.isTTY && process.stdout.isTTY,
});
