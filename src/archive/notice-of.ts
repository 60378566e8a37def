import type { Report, Withdrawn } from './archive.ts';

/** What stays of a report that was taken back; nothing of any other. */
export function noticeOf({ id, file, digest, aliases, withdrawn, draft }: Report): Withdrawn[] {
	return withdrawn && !draft ? [{ id, file, digest, aliases, ...withdrawn }] : [];
}
