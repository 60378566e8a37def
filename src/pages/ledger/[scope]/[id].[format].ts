import type { APIRoute, GetStaticPaths } from 'astro';
import { ledgerCsv } from '#data/ledger/ledger-csv.ts';
import { ledgerXlsx } from '#data/ledger/ledger-xlsx.ts';
import type { Ledger } from '#data/ledger/ledger.ts';
import { digestOf } from '#files/digest.ts';
import { words } from '#i18n/zh-hans.ts';
import { getArchive } from '#site/archive.ts';
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
	if (format === 'csv') return file(ledgerCsv(ledger), 'text/csv; charset=utf-8');
	const { of, about, aboutWorkbook } = words.ledger;
	return file(
		await ledgerXlsx(ledger, [of(name), ...about, ...aboutWorkbook]),
		'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	);
};

const file = (body: BodyInit, type: string) =>
	new Response(body, { headers: { 'Content-Type': type } });
