import { mkdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { build, type AstroIntegration } from 'astro';
import { handOver } from '#archive/hand-over.ts';
import { BuildFailure } from './build-failure.ts';
import { astroOptions } from './astro-options.ts';
import { noteBundledFiles } from './bundled-files.ts';
import type { BuildContext } from './context.ts';
import { codeRoot } from '#files/code-root.ts';
import { digestOf } from '#files/digest.ts';
import { digestOfFiles, fingerprintOf } from '#files/fingerprint.ts';
import type { Settings } from '#settings.ts';
import type { SiteTree } from './site-tree.ts';
import { skipUnchanged, type RenderPlan, type SkipOptions } from './skip-unchanged.ts';
import { readMemory, writeWhole } from '#files/write-whole.ts';

/** Renders the Simplified pages and data files that have changed, and moves them into the tree. */
export async function renderPages({ archive, tree, settings, workspace }: BuildContext) {
	const memory = workspace.memory('pages');
	const before = readMemory<SkipOptions['before']>(memory, { code: '', pages: {} });
	const plans: RenderPlan[] = [];
	const complaints: string[] = [];
	const bundled = new Set<string>();
	handOver(archive);
	await runAstro(settings, workspace.fresh, [
		listen(complaints),
		noteBundledFiles(bundled, settings.contentDir),
		skipUnchanged({
			code: () => codeOf(bundled),
			before,
			stamps: tree.stamps,
			onPlan: (plan) => {
				plans.push(plan);
				lookForGarbageSooner();
			},
		}),
	]);
	if (complaints.length > 0) throw new BuildFailure(complaints);
	const [plan] = plans;
	if (!plan) throw new BuildFailure(['没有生成任何页面，src/pages 里没有页面文件。']);
	moveIn(tree, workspace.fresh, plan);
	const pages = [...plan.keys].flatMap(([file, key]) =>
		key === undefined ? [] : [[file, { key, stamp: tree.stamps.get(file) }]],
	);
	writeWhole(memory, JSON.stringify({ code: plan.code, pages: Object.fromEntries(pages) }));
	return { all: [...plan.keys.keys()], kept: plan.kept.length };
}

/** What pages are made by: all that is bundled for them, and the settings and plug-ins of Astro. */
const codeOf = (bundled: ReadonlySet<string>): string =>
	digestOf([digestOfFiles([...bundled], codeRoot), fingerprintOf('src/build/astro-options.ts')]);

/**
 * V8 lets the heap grow to several times what is in use before it looks for garbage. Once all pages are
 * planned, what is in use hardly grows: a build of 10,000 reports can stay below 2 GB.
 */
const lookForGarbageSooner = (): void => setFlagsFromString('--heap-growing-percent=30');

async function runAstro(
	settings: Settings,
	outDir: string,
	more: AstroIntegration[],
): Promise<void> {
	const { integrations = [], ...options } = astroOptions(settings);
	const away = enter(outDir);
	try {
		await build({ ...options, outDir, logLevel: 'warn', integrations: [...integrations, ...more] });
	} catch (cause) {
		if (cause instanceof BuildFailure) throw cause;
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new BuildFailure([`页面没有生成：${reason}`], { cause });
	} finally {
		away();
	}
}

/**
 * Astro puts its bundle into the output where that lies below the current folder, and moves files
 * from the one to the other by renaming, which no disk allows to another. What the bundle imports is
 * looked for beside the code, which may lie elsewhere. Gives what undoes both.
 */
function enter(outDir: string): () => void {
	const before = process.cwd();
	mkdirSync(outDir, { recursive: true });
	process.chdir(outDir);
	const bundle = pathToFileURL(outDir).href;
	const code = pathToFileURL(path.join(codeRoot, 'package.json')).href;
	const hooks = registerHooks({
		resolve: (name, context, next) =>
			next(name, {
				...context,
				...(context.parentURL?.startsWith(bundle) && !name.startsWith('.') && { parentURL: code }),
			}),
	});
	return () => {
		hooks.deregister();
		process.chdir(before);
	};
}

/** Astro logs some errors and goes on with an empty page; such a site must not be published. */
function listen(complaints: string[]): AstroIntegration {
	return {
		name: 'listen-for-errors',
		hooks: {
			'astro:config:setup': ({ logger }) => {
				const { options } = logger;
				const { destination } = options;
				options.destination = {
					...destination,
					write(event) {
						if (event.level === 'error') complaints.push(`Astro 报告错误：${event.message}`);
						destination.write(event);
					},
				};
			},
		},
	};
}

function moveIn(tree: SiteTree, fresh: string, plan: RenderPlan): void {
	// Left to lie, it would be emptied by the next build, which ought to be the quick one.
	tree.take(fresh);
	for (const file of plan.kept) tree.keep(file);
	const missing = [...plan.keys.keys()].filter((file) => !tree.stamps.has(file));
	if (missing.length > 0) throw new BuildFailure(missing.map((file) => `页面没有写出来：/${file}`));
}
