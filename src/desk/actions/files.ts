import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { fieldOf, type Action } from '#desk/desk.ts';
import { htmlOf, nothingThere } from '#desk/pages/page.ts';
import { isInside } from '#files/is-inside.ts';
import { fileResponse } from '#files/mime-type.ts';
import { usualAccent } from '#model/accent.ts';
import { iconSvg } from '#share/mark-svg.ts';

/** A picture that lies in the content folder. */
export const picture: Action = async ({ settings: { contentDir } }, { url }) => {
	const file = fieldOf(url.searchParams, 'file');
	const whole = path.join(contentDir, file);
	const isPicture = /\.(?:jpe?g|png|webp|gif)$/i.test(file);
	if (!isPicture || !(await isInside(contentDir, whole))) return nothingThere();
	const bytes = await readFile(whole).catch(() => null);
	if (!bytes) return nothingThere();
	return fileResponse(bytes, file);
};

/** What answered to something that was sent, once more. */
export const answered: Action = ({ answers }, { url }) => {
	const found = answers.find(fieldOf(url.searchParams, 'name'));
	return found ? htmlOf(found.html, found.status) : nothingThere();
};

export const icon: Action = () => fileResponse(iconSvg(usualAccent, 7), 'svg');

/** The script and the styles of the desk's pages, each as one file. */
export async function bundledFiles(): Promise<Record<string, Action>> {
	const { outputFiles } = await build({
		entryPoints: [path.join(import.meta.dirname, '..', 'browser', 'desk.ts')],
		bundle: true,
		write: false,
		format: 'esm',
		outdir: '/',
		target: ['chrome96', 'firefox94', 'safari15'],
		charset: 'utf8',
		logLevel: 'error',
	});
	return Object.fromEntries(
		outputFiles.map(({ path: file, text }) => {
			const name = path.basename(file);
			return [`GET /desk/${name}`, () => fileResponse(text, name)];
		}),
	);
}
