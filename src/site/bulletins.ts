import type { Archive } from '#archive/archive.ts';
import { bulletinOf, type Bulletin } from '#office/bulletin.ts';
import { absoluteUrl } from './url.ts';

/** The issues that the content describes, the newest first. */
export const bulletinsOf = (archive: Archive): { id: string; bulletin: Bulletin }[] =>
	archive.bulletins.map((issue) => {
		const bulletin = bulletinOf(issue, archive, absoluteUrl);
		if (!bulletin) throw new Error(`${issue.file}：没有“${issue.scope}”这个范围，请核对编号。`);
		return { id: issue.id, bulletin };
	});
