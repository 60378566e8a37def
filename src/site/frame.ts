import { perArchive } from '#archive/per-archive.ts';
import type { Site } from '#model/site.ts';
import { getArchive } from './archive.ts';
import { navigationOf } from './navigation.ts';
import { themeCss } from './theme-css.ts';
import type { Page } from '#archive/archive.ts';

/** What the header, the footer and the metadata of every page need. */
export interface Frame {
	readonly site: Site;
	readonly menus: ReturnType<typeof navigationOf>;
	/** Address of the style sheet that is the site's own, if it has one. */
	readonly css: string | undefined;
}

export const getFrame = async (): Promise<Frame> => frameOf(await getArchive());

const frameOf = perArchive((archive): Frame => {
	const css = themeCss(archive);
	return {
		site: archive.site,
		menus: navigationOf(archive),
		css: css ? `/${css.name}.css` : undefined,
	};
});

/** A link of the breadcrumbs; the last one, the page itself, has no address. */
export interface Crumb {
	readonly label: string;
	readonly path?: string;
}

/** A page of prose with the pages below it, as links; the page itself has no address. */
export function linksOfPage(page: Page, pages: readonly Page[]): Crumb[] {
	const [root = ''] = page.id.split('/');
	const whole = pages.filter(({ id }) => id === root);
	const below = pages.filter(({ id }) => id.startsWith(`${root}/`));
	return [...whole, ...below].map(({ id, title }) =>
		id === page.id ? { label: title } : { label: title, path: `/${id}/` },
	);
}
