import { advise } from '#archive/nearest.ts';
import type { ArchiveRule } from '#check/rule.ts';
import { accentFor } from '#model/accent.ts';

/** What `site.yaml` says of the site's look can be shown: the files are there, the colour can be read. */
export const theme: ArchiveRule = {
	name: 'theme',
	*check({ site }, { statics }) {
		const { accent } = site.theme;
		for (const field of ['logo', 'icon'] as const) {
			const file = site.theme[field];
			if (file === undefined || statics.has(file)) continue;
			yield {
				file: 'site.yaml',
				severity: 'error',
				place: { path: ['theme', field] },
				message: `static 文件夹里没有“${file}”。`,
				hint:
					statics.size > 0
						? advise(file, [...statics.keys()])
						: '请在内容文件夹里建一个 static 文件夹，把图片放进去。',
			};
		}
		const shown = accent && accentFor(accent, 'light').accent;
		if (!shown || shown === accent) return;
		yield {
			file: 'site.yaml',
			severity: 'warning',
			place: { path: ['theme', 'accent'] },
			message: `主色 ${accent} 写在浅色底上看不清，网站改用深一些的 ${shown}。`,
			hint: `想自己定的，换一个深一些的颜色；就用这个的，写成 "${shown}"。`,
		};
	},
};
