import type { APIRoute, GetStaticPaths } from 'astro';
import { ledgerCsv, ledgerXlsx } from '#data/ledger/ledger-files.ts';
import type { Ledger } from '#data/ledger/ledger.ts';
import { digestOf } from '#files/digest.ts';
import { words } from '#i18n/zh-hans.ts';
import { getArchive } from '#site/archive.ts';
import { fileResponse } from '#site/file-response.ts';
import { ledgerFormats, ledgerName, siteLedgers } from '#site/ledger-view.ts';

interface Props {
	ledger: Ledger;
	name: string;
	format: 'csv' | 'xlsx';
}

export const getStaticPaths = (async () => {
	const archive = await getArchive();
	return siteLedgers(archive).flatMap((ledger) => {
		const { kind, id } = ledger;
		const name = ledgerName(ledger, archive);
		const cacheKey = digestOf({ ledger, name });
		return ledgerFormats(kind).map((format) => ({
			params: { scope: kind, id, format },
			props: { ledger, name, format },
			cacheKey,
		}));
	});
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { ledger, name, format } }) => {
	if (format === 'csv') return fileResponse(ledgerCsv(ledger), 'csv');
	const { of, about, aboutWorkbook } = words.ledger;
	return fileResponse(await ledgerXlsx(ledger, [of(name), ...about, ...aboutWorkbook]), 'xlsx');
};
