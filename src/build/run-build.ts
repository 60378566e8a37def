import { existsSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { checkContent, type CheckedContent } from '#check/check-content.ts';
import { findingLines, leftOutLines } from '#check/reporters/print-findings.ts';
import { isError, stopsSite } from '#model/finding.ts';
import type { Settings } from '#settings.ts';
import { gitOf } from './ask-git.ts';
import { BuildFailure } from './build-failure.ts';
import { step, type BuildEffects } from './effects.ts';
import { makeFolder } from '#files/make-folder.ts';
import { Locked, withLock } from '#files/lock.ts';
import { systemFailure } from '#files/system-failure.ts';
import { prepareSite } from './prepare-site.ts';
import { publish, realSite } from './publish.ts';
import { recover } from './recover.ts';
import { refusedPath } from './refused-path.ts';
import { openTree } from './site-tree.ts';
import { workspaceOf } from './workspace.ts';

/**
 * Builds the site of a content folder and puts it in the place of the old one. Where anything is
 * wrong it prints why, leaves the old site as it is, and answers `false`. What nobody foresaw may come
 * of a damaged cache: the site is then built once more from nothing.
 */
export async function runBuild(settings: Settings, effects: BuildEffects): Promise<boolean> {
	const hadCache = existsSync(workspaceOf(settings).folder);
	try {
		await buildSite(settings, effects);
		return true;
	} catch (failure) {
		const lines = linesOf(failure);
		if (!lines && hadCache) {
			effects.print('建站出了意外，多半是缓存坏了。已丢弃缓存，从头再建一次。');
			forget(settings);
			return runBuild(settings, effects);
		}
		for (const line of lines ?? []) effects.print(line);
		effects.print('没有发布，原来的网站不受影响。');
		if (!lines) throw failure;
		return false;
	}
}

/** Why there is no site, in Chinese; `undefined` where that is a fault of ours or of the cache. */
function linesOf(failure: unknown): readonly string[] | undefined {
	if (failure instanceof Locked) return [failure.message];
	const refused = systemFailure(failure);
	if (refused !== undefined) return [refused];
	return failure instanceof BuildFailure && failure.cause === undefined ? failure.lines : undefined;
}

/** Removes what earlier builds have kept; all of it can be made again. */
function forget(settings: Settings): void {
	const shared = ['archive', 'cards', 'media', 'search'].map((name) =>
		path.join(settings.cacheDir, name),
	);
	for (const place of [workspaceOf(settings).folder, ...shared])
		rmSync(place, { recursive: true, force: true });
}

async function buildSite(settings: Settings, effects: BuildEffects): Promise<void> {
	const refused = refusedPath(settings);
	if (refused !== undefined) throw new BuildFailure([refused]);
	const { archive, leftOut } = await readContent(settings, effects);
	const workspace = workspaceOf(settings);
	provePlace(settings.outDir);
	await withLock(workspace.lock, () =>
		withLock(workspace.outLock, async () => {
			recover(settings.outDir);
			const tree = openTree(workspace.tree);
			const { rendered, kept } = await prepareSite({ archive, tree, settings, workspace, effects });
			const { outDir } = settings;
			const { leftover } = await step(
				effects,
				() => publish(tree, { outDir, spare: workspace.spare }),
				({ files, isAtOnce }) =>
					`发布到 ${relative(outDir)}：${files} 个文件${isAtOnce ? '' : '，逐个换上'}`,
			);
			if (leftover !== null)
				effects.print(`旧网站归别的用户，删不掉，请管服务器的人删去：${leftover}`);
			effects.print(`网站已建成：新生成 ${rendered} 页，沿用 ${kept} 页。`);
			for (const line of leftOut) effects.print(line);
		}),
	);
}

/** Throws where no site can be put there, before anything is made. */
function provePlace(outDir: string): void {
	const target = realSite(outDir);
	if (existsSync(target)) return;
	makeFolder(path.dirname(target));
	const proof = `${target}.new-${process.pid}`;
	makeFolder(proof);
	rmdirSync(proof);
}

async function readContent(settings: Settings, effects: BuildEffects) {
	const checked = await step(
		effects,
		() => checkContent(settings, gitOf(settings.contentDir)),
		({ archive }) => `读取并检查内容：${archive ? countsOf(archive) : '有错误'}`,
	);
	const { archive, findings } = checked;
	if (!archive) {
		const stopping = findings.filter(stopsSite);
		throw new BuildFailure(findingLines(stopping, relative(settings.contentDir)));
	}
	const warnings = findings.filter((finding) => !isError(finding)).length;
	if (warnings > 0) {
		effects.print(`内容有 ${warnings} 处提醒，不影响发布；检查内容时会逐条列出。`);
	}
	return { archive, leftOut: leftOutOf(archive, checked) };
}

/** What of the content folder the site does not show: drafts with what is wrong in them, and no content. */
function leftOutOf(archive: Archive, { findings, leftOut }: CheckedContent): string[] {
	const files = [...archive.drafts, ...archive.unreadDrafts].map(({ file }) => file).sort();
	const lines = files.flatMap((file) => {
		const own = findings.filter((finding) => finding.file === file && isError(finding));
		return [`  ${file}`, ...own.map(({ line, message }) => `    第 ${line} 行  ${message}`)];
	});
	const head = files.length > 0 ? [`草稿没有发布，共 ${files.length} 篇：`] : [];
	return [...head, ...lines, ...leftOutLines(leftOut)];
}

const countsOf = ({ reports, schools, pairings }: Archive): string =>
	`${reports.length} 篇材料、${schools.size} 条学校记录、${pairings.size} 对结对`;

const relative = (folder: string): string => {
	const short = path.relative(process.cwd(), folder);
	return short.startsWith('..') ? folder : short;
};
