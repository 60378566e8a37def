import { z } from 'astro/zod';
import { choice } from './choice.ts';
import { optionalSections, sections } from './section.ts';
import { line } from './text.ts';

/** A file in `static/`, named from there. */
const staticFile = (endings: string) =>
	z.string().regex(new RegExp(`^(?!/)(?!.*\\.\\.)[^\\s?#%'"]+\\.(?:${endings})$`));

/** How a site looks and what its menus hold. */
export const themeSchema = z.strictObject({
	name: line(16).optional().meta({ description: '页眉里的名称；不写时用网站名称' }),
	logo: staticFile('svg|png|webp|jpe?g').optional().meta({
		description: '标志：static 文件夹里的图片，例如 logo.svg；文件名不用空格，扩展名小写',
	}),
	icon: staticFile('svg|png|ico')
		.optional()
		.meta({ description: '浏览器标签上的图标：static 文件夹里的 svg、png 或 ico 文件' }),
	accent: z
		.string()
		.regex(/^#[0-9a-fA-F]{6}$/)
		.transform((colour) => colour.toLowerCase())
		.optional()
		.meta({ description: '主色，六位十六进制，加引号，例如 "#8a1c1c"' }),
	headline: z
		.union([z.array(line(20)).min(1).max(4), line(40).transform((only) => [only])])
		.optional()
		.meta({ description: '首页大标题；写成几行的，只在行与行之间换行' }),
	lead: line(120).optional().meta({ description: '首页大标题下的一段话' }),
	nav: z
		.array(
			z.strictObject({
				section: choice(sections).meta({ description: '栏目，例如 结对' }),
				label: line(8).optional().meta({ description: '在导航里叫什么；不写时用栏目的名称' }),
			}),
		)
		.min(1)
		.max(7)
		.optional()
		.meta({ description: '页眉里的栏目，按这里的次序' }),
	leaveOut: z
		.array(choice(optionalSections))
		.default([])
		.meta({ description: '不要的栏目：导航、页脚、首页和搜索引擎里都不出现' }),
});

export type Theme = z.output<typeof themeSchema>;
