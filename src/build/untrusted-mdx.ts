import type { Archive } from '#archive/archive.ts';
import type { Finding } from '#model/finding.ts';

/** `.mdx` is a program, so it is read only from folders that `site.yaml` names. */
export function untrustedMdx({ reports, drafts, site }: Archive): Finding[] {
	return [...reports, ...drafts]
		.filter(({ file }) => file.endsWith('.mdx'))
		.filter(({ file }) => !site.trustedFolders.some((folder) => file.startsWith(`${folder}/`)))
		.map(({ file }) => ({
			file,
			line: 1,
			rule: 'mdx',
			severity: 'error',
			message: '这个文件夹不能放 .mdx 文件，.mdx 是程序。',
			hint: '请改存为 .md；确实需要组件时，由管理员把文件夹写进 site.yaml 的 trustedFolders。',
		}));
}
