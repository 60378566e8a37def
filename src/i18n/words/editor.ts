/** The editor in the browser: what the schemas of its fields do not say. */
export const editorWords = {
	appTitle: (site: string) => `${site} · 编辑`,
	site: '网站设置',
	bulletins: '简报',
	pages: '网站文章',
	drafts: '草稿',
	title: '标题',
	item: '一条',
	body: '正文',
	bodyHint: '空一行是新的一段，小标题前写 ##；图片写明图上有什么；写事实，不写形容。',
	slugHint: (example: string) => `文件名，也是网址，以后不要改：用日期和拼音，例如 ${example}`,
	wrong: '写法不对，请照说明写。',
	/** In place of the editor's own words about folders and files, for people who have never seen Git. */
	plain: {
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
	},
};
