import path from 'node:path';
import type { Finding } from '#model/finding.ts';
import type { CachedFile } from './cache.ts';
import { isPicture, sidecarOf } from './collections.ts';

/**
 * Marks what was found in drafts, in the importer's notes about them, and in pictures beside them
 * that nothing published shows.
 */
export function markDrafts(findings: readonly Finding[], files: readonly CachedFile[]): Finding[] {
	const drafts = files.flatMap(({ isDraft, file }) => (isDraft ? file : []));
	const shown = new Set(
		files.flatMap(({ isDraft, pictures }) => (isDraft ? [] : pictures.map(({ file }) => file))),
	);
	const own = new Set(drafts.flatMap((file) => [file, sidecarOf(file)]));
	const folders = new Set(drafts.map((file) => path.posix.dirname(file)));
	const isOfDraft = (file: string): boolean =>
		isPicture(file) ? folders.has(path.posix.dirname(file)) && !shown.has(file) : own.has(file);
	return findings.map((finding) =>
		isOfDraft(finding.file) ? { ...finding, isInDraft: true } : finding,
	);
}
