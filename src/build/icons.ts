import { staticFiles } from '#archive/static-files.ts';
import { usualAccent } from '#model/accent.ts';
import { iconFiles } from '#share/icon-files.ts';
import { iconSvg } from '#share/mark-svg.ts';
import type { BuildContext } from './context.ts';

/**
 * Publishes the site's icon in the sizes that phones ask for, and the file that tells them what the
 * site is called. A file of the same name in `static/` stands in the place of ours.
 */
export async function placeIcons({
	archive,
	tree,
	settings,
	effects,
}: BuildContext): Promise<void> {
	const { title, description, theme } = archive.site;
	const accent = theme.accent ?? usualAccent;
	const own = staticFiles(settings.contentDir);
	const mark = Buffer.from(iconSvg(accent, 0));
	const icons = await iconFiles(own.get(theme.icon ?? '') ?? mark).catch(() => {
		effects.print(`图标 ${theme.icon} 不能放大缩小，手机桌面上的图标用网站自带的；换成 PNG 就行。`);
		return iconFiles(mark);
	});
	const manifest = {
		name: title,
		short_name: theme.name ?? title,
		description,
		lang: 'zh-Hans',
		start_url: './',
		display: 'browser',
		theme_color: accent,
		background_color: '#fbfaf7',
		icons: [192, 512].map((size) => ({
			src: `icon-${size}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
		})),
	};
	const files = [...icons, ['manifest.webmanifest', JSON.stringify(manifest)] as const];
	for (const [file, content] of files) if (!own.has(file)) tree.write(file, content);
}
