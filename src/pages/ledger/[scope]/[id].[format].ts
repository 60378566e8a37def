import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { ledgerCsv, ledgerXlsx } from '#data/ledger/ledger-files.ts';
import { fileResponse } from '#files/mime-type.ts';
import { words } from '#i18n/zh-hans.ts';
import { ledgerFormats, siteLedgers } from '#site/ledger-view.ts';
import { pathsOf } from '#site/paths.ts';
import { scopeName } from '#site/scope-name.ts';

export const getStaticPaths = pathsOf((archive) =>
	siteLedgers(archive).flatMap((ledger) => {
		const { kind, id } = ledger;
		return ledgerFormats(kind).map((format) => ({
			params: { scope: kind, id, format },
			props: { ledger, name: scopeName(ledger, archive), format },
		}));
	}),
);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { ledger, name, format } }) => {
	if (format === 'csv') return fileResponse(ledgerCsv(ledger), 'csv');
	const { of, about, aboutWorkbook } = words.ledger;
	return fileResponse(await ledgerXlsx(ledger, [of(name), ...about, ...aboutWorkbook]), 'xlsx');
};
