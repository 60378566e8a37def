import { isRecord } from '#files/written.ts';

/** What the editor says about folders and files, for people who have never seen Git. */
export const plainWords: Words = {
	work_with_local_repo: '打开本机文件夹',
	work_with_local_repo_description: '在弹出的窗口里选放材料的文件夹“{$repo}”。',
	working_with_local_repo: '正在编辑本机文件夹',
	collections: '栏目',
	files: '其他',
	entry_saved: '已保存。',
	sign_in_error: {
		not_project_root: '选的不是放材料的文件夹，请再选一次。',
		picker_dismissed: '没有选文件夹，请再点一次。',
	},
	local_workflow: {
		unsupported_browser: '这个浏览器不能读写本机文件夹，请用电脑上的 Chrome 或 Edge。',
	},
};

export interface Words {
	readonly [name: string]: string | Words;
}

/** The editor's words with ours in place of some. Throws where it has no such word any more. */
export function inPlainWords(words: unknown, plain: Words): Record<string, unknown> {
	if (!isRecord(words)) throw new Error('The editor keeps its words in another way');
	const all: Record<string, unknown> = { ...words };
	for (const [name, word] of Object.entries(plain)) {
		if (!(name in words)) throw new Error(`The editor has no word "${name}" any more`);
		all[name] = typeof word === 'string' ? word : inPlainWords(words[name], word);
	}
	return all;
}
