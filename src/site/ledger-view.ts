import { perArchive } from '#archive/per-archive.ts';
import { ledgerPath, ledgersOf, type Ledger, type LedgerKind } from '#data/ledger/ledger.ts';
import { dataContext } from './open-data.ts';
import { pagesOf } from './listing.ts';

/** Every ledger of the site. */
export const siteLedgers = perArchive((archive) => ledgersOf(dataContext(archive)));

/** The formats that a ledger is offered in. Schools are many and their ledgers short: they get no workbook. */
export const ledgerFormats = (kind: LedgerKind): readonly ('csv' | 'xlsx')[] =>
	kind === 'school' ? ['csv'] : ['csv', 'xlsx'];

export const ledgerFile = (ledger: Pick<Ledger, 'kind' | 'id'>, format: 'csv' | 'xlsx'): string =>
	`${ledgerPath(ledger).slice(0, -1)}.${format}`;

/** How many activities a page shows; the files hold all. */
const pageSize = 200;

/** A ledger cut into pages; the totals stand on the first. */
export const ledgerPages = ({ rows, totals }: Ledger) =>
	pagesOf(rows, pageSize).map(({ page, lastPage, items }) => ({
		page,
		lastPage,
		rowCount: rows.length,
		rows: items,
		totals: page === 1 ? totals : [],
	}));
