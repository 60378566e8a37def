import { advise } from '#archive/nearest.ts';
import { addressesIn } from '#archive/addresses.ts';
import type { Archive } from '#archive/archive.ts';
import type { ArchiveRule } from '#check/rule.ts';

/** A link within the site leads to something that is published. */
export const links: ArchiveRule = {
	name: 'links',
	*check(archive, { linksOf }) {
		const known = knownTo(archive);
		for (const report of archive.reports) {
			for (const { to, line } of linksOf(report)) {
				const words = wordsFor(to, archive, known);
				if (words) yield { file: report.file, severity: 'error', place: { line }, ...words };
			}
		}
	},
};

/** Addresses below these are made from the content; the others are checked in the finished site. */
const folders = ['reports', 'schools', 'pairings', 'programmes'];

const knownTo = (archive: Archive): Set<string> =>
	new Set([
		...addressesIn(archive).map(({ address }) => address),
		...[archive.reports, archive.withdrawn].flat().flatMap(({ aliases }) => aliases),
	]);

function wordsFor(to: string, { drafts, unreadDrafts }: Archive, known: ReadonlySet<string>) {
	const [address = ''] = to.split(/[?#]/);
	const [, folder = '', id, ...rest] = address.split('/');
	if (!folders.includes(folder) || !id || rest.filter(Boolean).length > 0 || /^\d+$/.test(id))
		return;
	if (known.has(address)) return;
	if (known.has(`${address}/`))
		return { message: `链接“${to}”少了结尾的斜线。`, hint: `请写成 ${address}/` };
	if (folder === 'reports' && [...drafts, ...unreadDrafts].some((draft) => draft.id === id))
		return { message: `链接“${to}”指向一篇草稿，读者打不开。`, hint: '请等它发布后再加链接。' };
	const near = [...known].filter((other) => other.startsWith(`/${folder}/`));
	return { message: `链接“${to}”指向的内容不存在。`, hint: advise(address, near) };
}
