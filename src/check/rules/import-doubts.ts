import type { ArchiveRule } from '#check/rule.ts';

/** The importer's doubts stay in `uncertain` until somebody has looked and taken them out. */
export const importDoubts: ArchiveRule = {
	name: 'import-doubts',
	*check({ reports, drafts }, { imports }) {
		const doubtsByFile = new Map(imports.map(({ file, doubts }) => [file, doubts]));
		for (const { file, uncertain } of [...drafts, ...reports]) {
			const doubts = doubtsByFile.get(file)?.map((doubt) => doubt.slice(0, longest)) ?? [];
			for (const [index, sentence] of uncertain.entries()) {
				if (!doubts.includes(sentence)) continue;
				yield {
					file,
					severity: 'error',
					place: { path: ['uncertain', index] },
					message: `导入时的疑问还没有核对：${sentence}`,
					hint: '对照原文核对，改好以后从 uncertain 里删去这一条；弄不清的，改写成给读者看的一句话。',
				};
			}
		}
	},
};

/** As much as a line of `uncertain` holds. */
const longest = 200;
