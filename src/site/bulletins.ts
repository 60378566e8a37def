import type { Archive } from '#archive/archive.ts';
import { bulletinOf, type Bulletin } from '#office/bulletin.ts';
import { absoluteUrl } from './url.ts';

/** The issues that the content describes, the newest first. */
export const bulletinsOf = (archive: Archive): { id: string; bulletin: Bulletin }[] =>
	archive.bulletins.flatMap((issue) => {
		const bulletin = bulletinOf(issue, archive, absoluteUrl);
		return bulletin ? [{ id: issue.id, bulletin }] : [];
	});

export const bulletinPath = (id: string): string => `/bulletins/${id}/`;

/** The issue as a Word file. */
export const bulletinFile = (id: string): string => `/bulletins/${id}.docx`;
