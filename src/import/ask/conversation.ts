import { confirm, intro, outro } from '@clack/prompts';
import { ImportFailure } from '#import/source/failure.ts';
import type { Questions } from '#import/write/import-file.ts';
import type { Draft } from '#import/write/make-drafts.ts';
import { named } from './outcome.ts';
import { answered, reviewDraft } from './review-draft.ts';

export function beginTalk(fileCount: number): void {
	const files = fileCount > 1 ? ` ${fileCount} 个文件` : '材料';
	intro(`导入${files}（方向键选择，回车确定，Ctrl+C 退出）`);
}

export function endTalk(failed: number): void {
	outro(
		failed > 0
			? `有 ${failed} 个文件没有导入，原因见上。`
			: '都写成了草稿。核对以后，把 draft: true 一行删去再发布。',
	);
}

/** What the author is asked over one or more files. */
export const talk: Questions = {
	mayImportAgain: (file, before) =>
		mayI(`${named(file)} 以前导入过，已有 ${before.join('、')}。要另存一份新的草稿吗？`, false),
	mayImportReserved: (file, words) =>
		mayI(`${named(file)} 上写着“${words.join('”、“')}”。确实可以公开，还要导入吗？`, false),
	review: async (drafts) => {
		if (drafts.length > 1 && !(await mayI(`文件里有 ${drafts.length} 篇材料，要分开存吗？`, true)))
			throw new ImportFailure('按你的选择没有导入。', '请在原文件里把各篇分开，再导入。');
		const reviewed: Draft[] = [];
		for (const draft of drafts) reviewed.push(await reviewDraft(draft));
		return reviewed;
	},
};

const mayI = async (message: string, initialValue: boolean): Promise<boolean> =>
	answered(await confirm({ message, initialValue, active: '要', inactive: '不要' }));
