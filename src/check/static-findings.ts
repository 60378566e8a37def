import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readText } from '#archive/read-text.ts';
import { staticFiles } from '#archive/static-files.ts';
import type { Finding } from '#model/finding.ts';
import { personalDataIn } from './personal-data-in.ts';

/**
 * What is published as it is goes past everything that reads reports, so its texts are looked through
 * for personal data here, and what no program can read is named for people to look at. Pictures are
 * looked at in the finished site.
 */
export function staticFindings(contentDir: string): Finding[] {
	const found = [...staticFiles(contentDir)].flatMap(([file, whole]) => {
		const shown = `static/${file}`;
		if (isPicture.test(file)) return [];
		if (!isReadable.test(file)) return [unseen(shown)];
		const decoded = readText(shown, readFileSync(whole));
		return 'text' in decoded ? personalDataIn(shown, decoded.text) : [unseen(shown)];
	});
	return [...found, ...styleFindings(path.join(contentDir, 'custom.css'))];
}

const isPicture = /\.(?:svg|png|webp|jpe?g|ico|gif)$/i;
const isReadable = /\.(?:txt|html?|xml|json|webmanifest|css|csv|md)$/i;

const unseen = (file: string): Finding => ({
	file,
	line: 1,
	rule: 'static-files',
	severity: 'warning',
	message: '这个文件会原样公开，程序看不见里面写了什么。',
	hint: '请打开看一遍，里面不能有学生的姓名、电话和能认出某个孩子的内容。',
});

/** Readers' addresses are nobody's business; the browser would refuse it in any case. */
function styleFindings(file: string): Finding[] {
	if (!existsSync(file)) return [];
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.flatMap((line, index): Finding[] =>
		/@import|url\(\s*["']?(?:[a-z]+:|\/\/)/i.test(line)
			? [
					{
						file: 'custom.css',
						line: index + 1,
						rule: 'static-files',
						severity: 'error',
						message: '样式不能从别处取文件，也不能用 @import。',
						hint: '请把图片或字体放进 static 文件夹，写成 url(图片.png)；别的样式直接写进 custom.css。',
					},
				]
			: [],
	);
}
