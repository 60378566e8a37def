import type { Archive, Report } from '#archive/archive.ts';
import { cardsOf } from './cards.ts';
import type { FacetName } from '#search/text/files.ts';
import { facetsAmong, archiveFacets, facetsOfList } from './facets.ts';
import type { Crumb } from './frame.ts';
import { pagePath } from './url.ts';

/** How many reports a list page holds. */
const pageSize = 50;

/** What stands at the head of a list, the same on each of its pages. */
interface Head {
	readonly title: string;
	readonly intro: string;
	/** Address of the first page. */
	readonly path: string;
	readonly crumbs: readonly Crumb[];
	/** The filter that this list is, to be combined with others on the search page. */
	readonly filter?: { readonly name: FacetName; readonly value: string };
}

/** A list and what else its pages show. */
interface List<Extra> {
	readonly head: Head;
	readonly reports: readonly Report[];
	readonly extra: Extra;
}

/** The pages of lists for a page file `[...page].astro` that stands at `root`. */
export function listPaths<Extra extends object>(
	root: string,
	lists: readonly List<Extra>[],
	archive: Archive,
) {
	return lists.flatMap(({ head, reports, extra }) => {
		const list = { ...head, total: reports.length };
		const facets = facetsOfList(facetsAmong(reports, archive), archiveFacets(archive), list);
		return listingsOf(head, reports, archive).map((listing) => ({
			params: { page: pagePath(head.path, listing.page).slice(root.length, -1) || undefined },
			props: { listing, facets, ...extra },
		}));
	});
}

export type Listing = ReturnType<typeof listingsOf>[number];

/** The pages of a list. */
export const listingsOf = (head: Head, reports: readonly Report[], archive: Archive) =>
	pagesOf(reports, pageSize).map(({ items, ...place }) => ({
		...head,
		...place,
		total: reports.length,
		cards: cardsOf(items, archive),
	}));

/** A list cut into pages of `size` items, counted from 1; an empty list has one empty page. */
export function pagesOf<Item>(items: readonly Item[], size: number) {
	const lastPage = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: lastPage }, (_, index) => ({
		page: index + 1,
		lastPage,
		items: items.slice(index * size, (index + 1) * size),
	}));
}
