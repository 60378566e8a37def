import path from 'node:path';
import { parseFile } from '#archive/document.ts';
import { reportSchema, type ReportFields } from '#model/report.ts';

/** Asks Git about the content folder; nothing comes back where there is no Git, no repository or no commit. */
export type AskGit = (words: readonly string[], input?: string) => Buffer;

/** What reports said in the Git history, by their ids; empty where there is none. */
export function publishedVersions(git: AskGit): ReadonlyMap<string, ReportFields[]> {
	const blobs = blobsByReport(git);
	const wanted = [...new Set([...blobs.values()].flat())];
	const texts = readBlobs(wanted, git);
	const versions = [...blobs].map(([id, hashes]): [string, ReportFields[]] => [
		id,
		hashes.flatMap((hash) => versionOf(texts.get(hash) ?? '')),
	]);
	return new Map(versions);
}

/** Reports with the contents they had, those that a commit or the working copy has changed. */
function blobsByReport(git: AskGit): Map<string, string[]> {
	const log = git(['log', '--format=', '--raw', '--no-abbrev', '--no-renames', '--', 'reports']);
	const changed = git(['diff', '--name-only', 'HEAD', '--', 'reports']);
	const isChanged = new Set(changed.toString().split('\n').map(idOf));
	const entries = log
		.toString()
		.split('\n')
		.flatMap((line) => {
			const [, hash = '', file = ''] = /^:\d+ \d+ \w+ (\w+) \w\t(.+\.mdx?)$/.exec(line) ?? [];
			return file && !/^0+$/.test(hash) ? [{ id: idOf(file), hash }] : [];
		});
	const groups = [...Map.groupBy(entries, ({ id }) => id)].map(
		([id, group]): [string, string[]] => [id, [...new Set(group.map(({ hash }) => hash))]],
	);
	return new Map(groups.filter(([id, hashes]) => hashes.length > 1 || isChanged.has(id)));
}

/** The fields that a version published: nothing where it was a draft or could not be read. */
function versionOf(text: string): ReportFields[] {
	const { document } = parseFile('version.md', text.replace(/\r\n?/g, '\n'));
	const result = reportSchema.safeParse(document?.data);
	if (!result.success || result.data.draft) return [];
	return [result.data];
}

function readBlobs(hashes: readonly string[], git: AskGit): Map<string, string> {
	const texts = new Map<string, string>();
	if (hashes.length === 0) return texts;
	const output = git(['cat-file', '--batch'], hashes.join('\n'));
	for (let at = 0; at < output.length;) {
		const end = output.indexOf('\n', at);
		const [hash = '', type, size = '0'] = output.toString('utf8', at, end).split(' ');
		const from = end + 1;
		const to = type === 'blob' ? from + Number(size) : end;
		if (type === 'blob') texts.set(hash, output.toString('utf8', from, to));
		at = to + 1;
	}
	return texts;
}

const idOf = (file: string): string => path.posix.basename(file).replace(/\.\w+$/, '');
