import type { Archive, Report } from '#archive/archive.ts';
import { cardsOf, type Card } from './cards.ts';
import type { Crumb } from './frame.ts';
import { getFrame } from './frame.ts';
import { keyed } from './keyed.ts';
import { pagesOf } from './pages-of.ts';

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
 * The paths of a list, cut into pages.
 * @param extra what else the page shows, the same on each page
 */
export async function listingPaths<Params extends object, Extra extends object>(
	params: Params,
	head: Head,
	{ archive, reports, extra }: { archive: Archive; reports: readonly Report[]; extra: Extra },
) {
	const frame = await getFrame();
	return listingsOf(head, reports, archive).map((listing) =>
		keyed(
			{ ...params, page: listing.page === 1 ? undefined : `page/${listing.page}` },
			{ frame, listing, ...extra },
		),
	);
}

/** The pages of a list. */
export const listingsOf = (head: Head, reports: readonly Report[], archive: Archive): Listing[] =>
	pagesOf(reports, pageSize).map(({ page, lastPage, items }) => ({
		...head,
		total: reports.length,
		cards: cardsOf(items, archive),
		page,
		lastPage,
	}));
