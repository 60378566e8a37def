import type { Archive } from '#archive/archive.ts';
import { loadBody } from '#archive/cache.ts';
import { openArchive } from '#archive/open-archive.ts';
import type { Body } from '#markdown/render.ts';
import { readSettings } from '#settings.ts';

export const settings = readSettings();

const memory: { opened?: ReturnType<typeof openArchive> } = {};

/** The archive that pages show: read once in a build, read again for every page in development. */
export async function getArchive(): Promise<Archive> {
	const { archive, findings } = await (import.meta.env.DEV
		? openArchive(settings)
		: (memory.opened ??= openArchive(settings)));
	if (archive) return archive;
	const [first] = findings.filter(({ severity }) => severity === 'error');
	throw new Error(`内容有错误，不能生成页面：${first?.file}:${first?.line} ${first?.message}`);
}

/** The text of a report or page. */
export const bodyOf = (entry: { digest: string }): Promise<Body> =>
	loadBody(settings, entry.digest);
