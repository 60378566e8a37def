import type { Archive } from './archive.ts';

/** What has a page of its own on the site, with its address, in the order of files. */
export function addressesIn(archive: Archive): { file: string; address: string }[] {
	const { reports, withdrawn, pages, schools, pairings, programmes } = archive;
	const folders = {
		reports: [...reports, ...withdrawn],
		schools: [...schools.values()],
		pairings: [...pairings.values()],
		programmes: [...programmes.values()],
	};
	return [
		...pages.map(({ file, id }) => ({ file, address: `/${id}/` })),
		...Object.entries(folders).flatMap(([folder, entries]) =>
			entries.map(({ file, id }) => ({ file, address: `/${folder}/${id}/` })),
		),
	].sort((a, b) => (a.file < b.file ? -1 : 1));
}
