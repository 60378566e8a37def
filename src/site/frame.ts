import { perArchive } from '#archive/per-archive.ts';
import type { Site } from '#model/site.ts';
import { hasChineseFont } from '#share/chinese-font.ts';
import { getArchive } from './archive.ts';
import { cardPath } from './share.ts';

/** What the header, the footer and the metadata of every page need. */
export interface Frame {
	readonly site: Site;
	/** The picture for links to pages without one of their own, where the machine can draw it. */
	readonly image: string | undefined;
	readonly pages: readonly { readonly id: string; readonly title: string }[];
}

export const getFrame = async (): Promise<Frame> => frameOf(await getArchive());

const frameOf = perArchive(({ site, pages }): Frame => ({
	site,
	image: hasChineseFont() ? cardPath('/') : undefined,
	pages: pages.map(({ id, title }) => ({ id, title })),
}));

/** A link of the breadcrumbs; the last one, the page itself, has no address. */
export interface Crumb {
	readonly label: string;
	readonly path?: string;
}
