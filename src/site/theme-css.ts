import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { perArchive } from '#archive/per-archive.ts';
import { digestOf } from '#files/digest.ts';
import { accentFor } from '#model/accent.ts';
import { settings } from './archive.ts';

/**
 * The style sheet that is the site's own: its colours, and after them `custom.css` of the content
 * folder. Its name holds its digest. `null` where the site has neither.
 */
export const themeCss = perArchive(({ site: { theme } }) => {
	const custom = path.join(settings.contentDir, 'custom.css');
	const parts = [
		...(theme.accent === undefined ? [] : [accentCss(theme.accent)]),
		...(existsSync(custom) ? [readFileSync(custom, 'utf8')] : []),
	];
	const css = parts.join('\n');
	return parts.length === 0 ? null : { name: `theme.${digestOf(css).slice(0, 12)}`, css };
});

/** Paper keeps the black of the style sheet for printing. */
const accentCss = (accent: string): string =>
	`:root {--brand: ${accentFor(accent, 'light').accent}}
@media screen {:root {${tokens(accent, 'light')}}}
@media screen and (prefers-color-scheme: dark) {:root {${tokens(accent, 'dark')}}}
`;

function tokens(chosen: string, scheme: 'light' | 'dark'): string {
	const { accent, strong, wash, onAccent } = accentFor(chosen, scheme);
	return `--accent: ${accent}; --accent-strong: ${strong}; --accent-wash: ${wash}; --on-accent: ${onAccent};`;
}
