import { perArchive } from '#archive/per-archive.ts';
import { ledgersOf, type Ledger, type LedgerKind } from '#data/ledger/ledger.ts';
import { dataContext } from './open-data.ts';

/** Every ledger of the site. */
export const siteLedgers = perArchive((archive) => ledgersOf(dataContext(archive)));

/** The formats that a ledger is offered in. Schools are many and their ledgers short: they get no workbook. */
export const ledgerFormats = (kind: LedgerKind): readonly ('csv' | 'xlsx')[] =>
	kind === 'school' ? ['csv'] : ['xlsx', 'csv'];

export const ledgerFile = (
	{ kind, id }: Pick<Ledger, 'kind' | 'id'>,
	format: 'csv' | 'xlsx',
): string => `/ledger/${kind}/${id}.${format}`;
