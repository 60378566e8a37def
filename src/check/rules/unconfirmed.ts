import path from 'node:path';
import { sidecarOf } from '#archive/collections.ts';
import type { ArchiveRule } from '#check/rule.ts';

/** What the importer read from an article is a suggestion until a person has confirmed it. */
export const unconfirmed: ArchiveRule = {
	name: 'unconfirmed',
	*check({ reports, drafts }, { imports }) {
		const open = new Set(imports.flatMap(({ file, isConfirmed }) => (isConfirmed ? [] : file)));
		for (const { file } of [...drafts, ...reports]) {
			if (!open.has(file)) continue;
			const sidecar = path.posix.basename(sidecarOf(file));
			yield {
				file,
				severity: 'error',
				place: { line: 1 },
				message: '这篇是导入的，从原文读出的日期、学校和数量还没有人确认。',
				hint: `请在写作台里逐条确认；不用写作台的，对照原文核对以后，删去旁边的 ${sidecar}。`,
			};
		}
	},
};
