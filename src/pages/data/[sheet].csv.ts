import type { APIRoute } from 'astro';
import { fileResponse } from '#files/mime-type.ts';
import { pathsOf } from '#site/paths.ts';
import { filledSheets, sheetCsv } from '#site/workbench/sheet-files.ts';

export const getStaticPaths = pathsOf((archive) =>
	filledSheets(archive)
		.filter(({ id }) => id !== 'promises')
		.map((sheet) => ({ params: { sheet: sheet.id }, props: { text: sheetCsv(sheet) } })),
);

export const GET: APIRoute<{ text: string }> = ({ props }) => fileResponse(props.text, 'csv');
