import path from 'node:path';
import type { Finding } from '#model/finding.ts';
import type { CachedFile } from './cache.ts';
import { isCompanion } from './collections.ts';

/**
 * Marks what was found in drafts, in the importer's notes about them, and in pictures beside them
 * that nothing published shows.
 */
export function markDrafts(findings: readonly Finding[], files: readonly CachedFile[]): Finding[] {
	const drafts = files.flatMap(({ isDraft, file }) => (isDraft ? file : []));
	const shown = new Set(
		files.flatMap(({ isDraft, pictures }) => (isDraft ? [] : pictures.map(({ file }) => file))),
	);
	const names = new Set(drafts.map((file) => file.replace(/\.mdx?$/, '')));
	const folders = new Set(drafts.map((file) => path.posix.dirname(file)));
	const isInDraft = (file: string): boolean =>
		file.endsWith('.import.json')
			? names.has(file.slice(0, -'.import.json'.length))
			: isCompanion(file)
				? folders.has(path.posix.dirname(file)) && !shown.has(file)
				: names.has(file.replace(/\.mdx?$/, ''));
	return findings.map((finding) =>
		isInDraft(finding.file) ? { ...finding, isInDraft: true } : finding,
	);
}
