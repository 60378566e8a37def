import type { ArchiveRule } from '#check/rule.ts';

/** `.mdx` is a program, so it is read only from folders that `site.yaml` names (`trustedFolders`). */
export const mdxFolders: ArchiveRule = {
	name: 'mdx-folders',
	*check({ reports, drafts, site }) {
		for (const { file } of [...reports, ...drafts]) {
			if (!file.endsWith('.mdx')) continue;
			if (site.trustedFolders.some((folder) => file.startsWith(`${folder}/`))) continue;
			yield {
				file,
				severity: 'error',
				place: { line: 1 },
				message: '这个文件夹不能放 .mdx 文件，.mdx 是程序。',
				hint: '请改存为 .md；确实需要组件时，由管理员把文件夹写进 site.yaml 的 trustedFolders。',
			};
		}
	},
};
