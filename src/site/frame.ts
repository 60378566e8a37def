import type { Site } from '#model/site.ts';
import { getArchive } from './archive.ts';

/** What stands around every page: header, footer, metadata. */
export interface Frame {
	readonly site: Site;
	readonly pages: readonly { readonly id: string; readonly title: string }[];
}

export async function getFrame(): Promise<Frame> {
	const { site, pages } = await getArchive();
	return { site, pages: pages.map(({ id, title }) => ({ id, title })) };
}
