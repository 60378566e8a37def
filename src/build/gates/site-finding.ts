import type { Finding } from '#model/finding.ts';

/** What keeps a finished site from being published; `file` is a page's address or a source file. */
export const siteFinding = (rule: keyof typeof hints, file: string, message: string): Finding => ({
	file,
	line: 1,
	rule: `site/${rule}`,
	severity: 'error',
	message,
	hint: hints[rule],
});

const hints = {
	page: '这是网页模板的问题，请告诉维护网站的人。',
	links: '正文里的链接请改对；各页都有的，请告诉维护网站的人。',
	pictures: '请把这张图片另存一次，去掉拍摄信息。',
	sources: '请核对文件的名字和位置；没有问题的，请告诉维护网站的人。',
} as const;

/** The address of a page by its file. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
