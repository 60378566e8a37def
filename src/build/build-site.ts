import path from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { checkContent } from '#check/check-content.ts';
import { findingLines } from '#check/reporters/print-findings.ts';
import type { Settings } from '#settings.ts';
import { gitOf } from './ask-git.ts';
import { BuildFailure } from './build-failure.ts';
import { step, type Effects } from './effects.ts';
import { withLock } from '#files/lock.ts';
import { prepareSite, type Prepared } from './prepare-site.ts';
import { publish, recover } from './publish.ts';
import { workspaceOf } from './workspace.ts';

/**
 * Builds the site of a content folder and puts it in the place of the old one. Where anything is
 * wrong it throws a `BuildFailure`, and the old site stays as it is.
 */
export async function buildSite(settings: Settings, effects: Effects): Promise<void> {
	const archive = await readContent(settings, effects);
	const workspace = workspaceOf(settings);
	await withLock(workspace.lock, () =>
		withLock(workspace.outLock, async () => {
			recover(settings.outDir);
			const prepared = await prepareSite(archive, { settings, workspace, effects });
			await step(
				effects,
				() => publish(prepared.tree, settings.outDir, workspace.spare),
				(files) => `发布到 ${relative(settings.outDir)}：${files} 个文件`,
			);
			for (const line of summaryOf(archive, prepared)) effects.print(line);
		}),
	);
}

async function readContent(settings: Settings, effects: Effects): Promise<Archive> {
	const { archive, findings } = await step(
		effects,
		() => checkContent(settings, gitOf(settings.contentDir)),
		({ archive }) => `读取并检查内容：${archive ? countsOf(archive) : '有错误'}`,
	);
	if (!archive) {
		throw new BuildFailure(findingLines(findings, relative(settings.contentDir)));
	}
	if (findings.length > 0) {
		effects.print(`内容有 ${findings.length} 处提醒，不影响发布；用 npm run check 查看。`);
	}
	return archive;
}

const countsOf = ({ reports, schools, pairings }: Archive): string =>
	`${reports.length} 篇材料、${schools.size} 条学校记录、${pairings.size} 对结对`;

function summaryOf({ drafts }: Archive, { rendered, kept }: Prepared): string[] {
	const left = drafts.map(({ file }) => `  ${file}`);
	return [
		`网站已建成：新生成 ${rendered} 页，沿用 ${kept} 页。`,
		...(left.length > 0 ? [`草稿没有发布，共 ${left.length} 篇：`, ...left] : []),
	];
}

const relative = (folder: string): string => {
	const short = path.relative(process.cwd(), folder);
	return short.startsWith('..') ? folder : short;
};
