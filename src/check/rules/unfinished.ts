import type { ReportRule } from '#check/rule.ts';

/** What was left for the writer to fill in, （待补：…） or （待写…）, is filled in before it is published. */
export const unfinished: ReportRule = {
	name: 'unfinished',
	*check({ lines }) {
		for (const [index, text] of lines.entries()) {
			const [found, mark = ''] = /(?:!\[)?(（待[补写][^）]*）)/.exec(text) ?? [];
			if (found === undefined) continue;
			yield {
				severity: 'error',
				place: { line: index + 1 },
				message: `这里还没有写好：${mark}`,
				hint: found.startsWith('!')
					? '请写上图上有什么，读给看不见的人听；不要这张图的，把它从正文里删去。'
					: '请写好再发布；没有可写的，整句删去。暂时写不了，先留作草稿。',
			};
		}
	},
};
