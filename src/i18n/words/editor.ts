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
	bodyHint: '写事实，不写形容；每张图片都要写图上有什么。',
	slugHint: (example: string) =>
		`写了标题和日期会自动填上，也可以改；发布以后不要再改。例如 ${example}`,
	rare: '少用的栏',
	rareHint: '简讯、印证、异议、佐证、更正、撤稿、隐私例外和曾用网址。',
	newPairing: '刚登记的结对',
	wrong: '写法不对，请照说明写。',
	/** In place of the editor's own words about folders and files, for people who have never seen Git. */
	plain: {
		work_with_local_repo: '打开本机文件夹',
		work_with_local_repo_description: '在弹出的窗口里选放材料的文件夹“{$repo}”。',
		working_with_local_repo: '正在编辑本机文件夹',
		collections: '栏目',
		files: '其他',
		entry_saved: '已保存。',
		slug: '网址',
		sort_keys: { slug: '网址' },
		edit_slug: '改网址',
		edit_slug_error: {
			empty: '请填网址。',
			invalid: '网址只用小写字母、数字和连字符。',
			duplicate: '这个网址已经用过了，请换一个。',
		},
		entry_sidebar: {
			slug: {
				title: '网址',
				generated_on_save: '保存时自动定下网址。',
				unavailable: '这一项没有自己的网址。',
			},
		},
		editor_components: {
			src: '图片',
			alt: '图上有什么（必须写）',
			title: '图注',
			link: '点图去哪个网址',
		},
		remove_image: '去掉图片',
		replace_image: '换一张图片',
		remove_file: '去掉文件',
		replace_file: '换一个文件',
		show_errors: '看哪里不对',
		relation_field: {
			save_together_hint: '新的{$name}会和这一篇一起保存。',
			add_failed: '没有加上{$name}。',
		},
		save_conflict: {
			title: '别人也改了这一篇',
			modified_by: '你打开以后，{$name}在{$date}改过这一篇。',
			modified: '你打开以后，别人改过这一篇。',
			deleted: '你打开以后，别人删去了这一篇。',
			overwrite_warning: '现在保存，别人改的就没有了。',
			recreate_warning: '现在保存，这一篇会重新出现。',
			save_anyway: '还是保存',
			branch_moved: '别人刚刚保存过，请再保存一次。',
		},
		remote_change: {
			reload_entry: '重新打开',
			confirm_reloading_entry: '重新打开，没有保存的改动就没有了。要重新打开吗？',
		},
		sign_in_error: {
			not_project_root: '选的不是放材料的文件夹，请再选一次。',
			picker_dismissed: '没有选文件夹，请再点一次。',
		},
		local_workflow: {
			unsupported_browser: '这个浏览器不能读写本机文件夹，请用电脑上的 Chrome 或 Edge。',
		},
	},
};
