import { perArchive } from '#archive/per-archive.ts';
import type { Site } from '#model/site.ts';
import { getArchive } from './archive.ts';

/** What stands around every page: header, footer, metadata. */
export interface Frame {
	readonly site: Site;
	readonly pages: readonly { readonly id: string; readonly title: string }[];
}

export const getFrame = async (): Promise<Frame> => frameOf(await getArchive());

const frameOf = perArchive(({ site, pages }): Frame => ({
	site,
	pages: pages.map(({ id, title }) => ({ id, title })),
}));

/** A step on the way to a page; the last, the page itself, has no address. */
export interface Crumb {
	readonly label: string;
	readonly path?: string;
}
