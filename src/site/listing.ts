import type { Archive, Report } from '#archive/archive.ts';
import { cardsOf, type Card } from './cards.ts';
import type { Crumb } from './frame.ts';
import { pagesOf } from './pages-of.ts';
import { pagePath } from './url.ts';

/** How many reports a list page holds. */
const pageSize = 50;

/** One page of a list of reports. */
export interface Listing {
	readonly title: string;
	readonly intro: string;
	/** Address of the first page. */
	readonly path: string;
	readonly crumbs: readonly Crumb[];
	readonly total: number;
	readonly cards: readonly Card[];
	readonly page: number;
	readonly lastPage: number;
	/** The filter that this list is, to be combined with others on the search page. */
	readonly filter?: { readonly name: string; readonly value: string };
}

type Head = Pick<Listing, 'title' | 'intro' | 'path' | 'crumbs' | 'filter'>;

/**
 * A list cut into pages, each with its address and what it shows.
 * @param extra what else the page shows, the same on each page
 */
export const listingPaths = <Extra extends object>(
	head: Head,
	reports: readonly Report[],
	{ archive, extra }: { archive: Archive; extra: Extra },
) =>
	listingsOf(head, reports, archive).map((listing) => ({
		path: pagePath(head.path, listing.page),
		props: { listing, ...extra },
	}));

/** What stands in an address behind that of a list: nothing, or `page/2`. */
export const pageParam = (path: string, list: string): string | undefined =>
	path.slice(list.length, -1) || undefined;

/** The pages of a list. */
export const listingsOf = (head: Head, reports: readonly Report[], archive: Archive): Listing[] =>
	pagesOf(reports, pageSize).map(({ page, lastPage, items }) => ({
		...head,
		total: reports.length,
		cards: cardsOf(items, archive),
		page,
		lastPage,
	}));
