import { z } from 'astro/zod';
import { choice } from './choice.ts';
import { day } from './edtf.ts';
import { line, webAddress } from './text.ts';

export const sourceForms = {
	news: '新闻报道',
	article: '学校文章',
	document: '文档',
	notice: '政府文件',
	original: '本站原创',
} as const;

/** Whose words a report's text is. */
export const wordings = { own: '本站编写', original: '原文' } as const;

/** Where a report's facts come from. */
export const source = z
	.strictObject({
		title: line(200).meta({ description: '来源的标题' }),
		form: choice(sourceForms).meta({
			description: '来源形式：新闻报道、学校文章、文档、政府文件、本站原创',
		}),
		wording: choice(wordings).optional().meta({
			description: '正文是谁的话：本站编写、原文；导入的是原文，由发布单位提供',
		}),
		publisher: line(80).optional().meta({ description: '发布单位或网站' }),
		url: webAddress.optional().meta({ description: '网址' }),
		published: day.optional().meta({ description: '来源发布的日期' }),
		captured: day.optional().meta({ description: '取得来源的日期' }),
		sha256: z
			.string()
			.regex(/^[0-9a-f]{64}$/)
			.optional()
			.meta({ description: '来源文件的指纹：导入时写的，用来认出同一个文件' }),
		script: choice({ hans: '简体', hant: '繁体' })
			.optional()
			.meta({ description: '来源的字体：简体、繁体' }),
	})
	.meta({ description: '来源：事实从哪里来' });
