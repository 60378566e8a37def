import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { sidecarOf } from '#archive/collections.ts';
import { textIn } from '#files/written.ts';
import { freeName, reportPath } from '#chinese/file-name.ts';
import { writeFiles, type OutFile } from '#import/source/write-files.ts';
import type { Settings } from '#settings.ts';
import type { OpenFile } from './open-file.ts';
import { picturesIn } from './pictures.ts';

/**
 * Gives a draft whose day was not known when it was made the name that its date and title make, for
 * its name will be its address. Its pictures and the importer's notes go with it. Gives its path.
 */
export async function moveReport(
	settings: Settings,
	{ file, entry, text }: OpenFile,
): Promise<string> {
	const title = textIn(entry, 'title');
	const date = textIn(entry, 'date');
	if (!file.startsWith('reports/undated/') || title === '' || !/^\d{4}/.test(date)) return file;
	const { contentDir } = settings;
	const base = freeName(`reports/${reportPath(title, date)}`, (name) =>
		existsSync(path.join(contentDir, `${name}.md`)),
	);
	const [from, to] = [path.posix.parse(file), path.posix.parse(base)];
	const own = picturesIn(String(entry['body'])).flatMap(({ url }) => {
		const name = path.posix.basename(url);
		return name.startsWith(`${from.name}-`) ? [name] : [];
	});
	const renamed = (name: string) => to.base + name.slice(from.name.length);
	const read = async (name: string, target: string): Promise<OutFile[]> => {
		const content = await readFile(path.join(contentDir, name)).catch(() => null);
		return content ? [{ file: target, content }] : [];
	};
	const beside = await Promise.all([
		...own.map((name) => read(`${from.dir}/${name}`, `${to.dir}/${renamed(name)}`)),
		read(sidecarOf(file), `${base}.import.json`),
	]);
	const moved = own.reduce((sum, name) => sum.replaceAll(`./${name}`, `./${renamed(name)}`), text);
	const target = `${base}${from.ext}`;
	await writeFiles(contentDir, [...beside.flat(), { file: target, content: moved }]);
	for (const name of [file, sidecarOf(file), ...own.map((one) => `${from.dir}/${one}`)])
		await rm(path.join(contentDir, name), { force: true });
	return target;
}
