import { perArchive } from '#archive/per-archive.ts';
import type { Site } from '#model/site.ts';
import { getArchive } from './archive.ts';

/** What the header, the footer and the metadata of every page need. */
export interface Frame {
	readonly site: Site;
	readonly pages: readonly { readonly id: string; readonly title: string }[];
}

export const getFrame = async (): Promise<Frame> => frameOf(await getArchive());

const frameOf = perArchive(({ site, pages }): Frame => ({
	site,
	pages: pages.map(({ id, title }) => ({ id, title })),
}));

/** A link of the breadcrumbs; the last one, the page itself, has no address. */
export interface Crumb {
	readonly label: string;
	readonly path?: string;
}
