import type { Page } from '#archive/archive.ts';
import type { Crumb } from './frame.ts';

/** A page of prose with the pages below it, as links; the page itself has no address. */
export function partsOf(page: Page, pages: readonly Page[]): Crumb[] {
	const [root = ''] = page.id.split('/');
	const whole = pages.filter(({ id }) => id === root);
	const below = pages.filter(({ id }) => id.startsWith(`${root}/`));
	return [...whole, ...below].map(({ id, title }) =>
		id === page.id ? { label: title } : { label: title, path: `/${id}/` },
	);
}
