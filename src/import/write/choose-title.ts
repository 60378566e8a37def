import type { FoundTitle } from '#import/clean/structure/find-title.ts';

export interface Title extends FoundTitle {
	readonly isMadeUp: boolean;
}

/**
 * The title of the text, of its page or of its file; where there is none, one is made up and said
 * to be so.
 * @param pageTitle what the page calls itself
 */
export function chooseTitle(own: FoundTitle | null, fileName: string, pageTitle = ''): Title {
	const title = (value: string, reason: string, isMadeUp = false): Title => {
		const tidy = Array.from(value.replace(/\s+/g, ' ').trim()).slice(0, 78).join('');
		return { value: tidy, reason, isMadeUp };
	};
	// The year that the name of a file begins with sorts a folder: 2022送教总结.docx
	const stem = /^(?:20\d\d(?!年|学年|-))?(.+)\.(?:docx?|wps|pdf|pptx?)$/i;
	if (own) return title(own.value.replace(stem, '$1'), own.reason);
	// Pages add the name of their site: 题目_某某网 - 栏目
	const page = pageTitle.split(/\s*[_|｜]\s*|\s+[-–—]\s+/)[0] ?? '';
	if (isTitle(page)) return title(page, '网页的标题');
	const file = fileName.replace(/\.[a-z0-9]{1,8}$/i, '').replace(/[_-]+/g, ' ');
	if (isTitle(file) && !/^(?:新建|文档|未命名|副本|无标题|标准输入)/.test(file))
		return title(file, '文件名');
	return title('标题待定', '原文没有标题', true);
}

const isTitle = (text: string) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;
